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
    let wrap = TextWrap(width: terminal.width)
    var lines = [
      style(title, "1", terminal), style("\(id) · \(kind) · \(location.file):\(location.line)", "2", terminal), "",
    ]
    for part in parts {
      lines += wrap.lines(part.text, first: "\(part.label): ", rest: "  ")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  var json: JSONValue {
    [
      "id": .string(id), "kind": .string(kind), "title": .string(title), "file": .string(location.file),
      "line": .integer(location.line),
      "parts": .array(parts.map { ["label": .string($0.label), "text": .string($0.text)] }),
    ]
  }

  private func style(_ text: String, _ code: String, _ terminal: Terminal) -> String {
    let safe = TerminalText.sanitized(text)
    return terminal.isColoured ? "\u{1B}[\(code)m\(safe)\u{1B}[0m" : safe
  }
}
