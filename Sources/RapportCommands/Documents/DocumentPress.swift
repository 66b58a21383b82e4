import BriefComposition
import BriefRendering
import GuidanceModel
import Pair

/// How documents are set, whatever their format.
struct DocumentStyle: Sendable, Hashable {
  var explains = false
  /// Columns of a text page.
  var columns = 80
  var isColoured = false
  var paper = Paper.a4
}

/// Sets briefs in any format. Not for two threads at once: each has a press of its own.
final class DocumentPress {
  private let style: DocumentStyle
  /// Nil where no HTML is wanted: to read the page's template takes longer than to set a page of text.
  private let html: HTMLRenderer?
  private let programs: OuterPrograms
  /// The last page, in whose room the next one is written.
  private var page: [UInt8] = []

  /// - Parameter shell: nil where no HTML will be asked for.
  init(_ style: DocumentStyle, shell: PageShell?, programs: OuterPrograms) {
    self.style = style
    self.programs = programs
    html = shell.map { HTMLRenderer(shell: $0, explains: style.explains) }
  }

  /// A document of one brief or of both readers'.
  ///
  /// - Throws: `CommandFailure` where an outer program is missing or fails.
  func document(_ briefs: [Brief], as format: DocumentFormat) throws -> PressedDocument {
    switch format {
    case .text:
      let renderer = TextRenderer(width: style.columns, isColoured: style.isColoured, explains: style.explains)
      return PressedDocument(renderer.render(briefs))
    case .markdown: return PressedDocument(MarkdownRenderer(explains: style.explains).render(briefs))
    case .html:
      html?.write(briefs, over: &page)
      return PressedDocument(page)
    case .json: return PressedDocument(JSONRenderer().render(briefs))
    case .pdf: return try programs.pdf(briefs, on: style.paper)
    case .docx: return try programs.docx(briefs, on: style.paper)
    case .ics: return PressedDocument("")
    }
  }
}
