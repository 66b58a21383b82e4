import BriefRendering
import Diagnostics
import GuidanceModel

/// Something to read: a title and labelled paragraphs.
struct ReadingPage {
  var id: String
  var kind: String
  var title: String
  var parts: [LabelledText]
  var location: SourceLocation

  /// Wrapped for a terminal, one paragraph a line in a pipe.
  func text(_ terminal: Terminal) -> String {
    let page = ParagraphText(width: terminal.width.map { min($0, 100) }, isColoured: terminal.isColoured)
    let head = page.title(title) + page.aside("\(id) · \(kind) · \(location.file):\(location.line)") + "\n"
    return head + parts.map { page.paragraph($0.label, $0.text) }.joined()
  }

  var json: JSONValue {
    [
      "id": .string(id), "kind": .string(kind), "title": .string(title), "file": .string(location.file),
      "line": .integer(location.line),
      "parts": .array(parts.map { ["label": .string($0.label), "text": .string($0.text)] }),
    ]
  }
}
