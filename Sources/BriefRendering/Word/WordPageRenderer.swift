package import BriefComposition
import GuidanceModel

/// Briefs as a plain page for pandoc, which makes a Word document of it: each paragraph names its style.
///
/// The styles stand in `templates/reference.docx` of the content.
package struct WordPageRenderer: BriefFormat {
  package init() {}

  package func render(_ briefs: [Brief]) -> String {
    var page = HTMLBuilder()
    for (index, brief) in briefs.enumerated() {
      WordPageWalker(brief).write(on: &page, isFirst: index == 0)
    }
    let title = briefs.map(\.title).joined(separator: " \u{00B7} ")
    var head = HTMLBuilder()
    head.element("title", text: TerminalText.safe(title))
    return
      "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\(head.html)</head>\n<body>\(page.html)</body></html>\n"
  }
}
