import BriefComposition
import BriefRendering
import Foundation

/// Makes Word documents: pandoc reads a plain page whose parts name styles, and takes those and the paper from
/// `reference.docx`, or `reference-letter.docx`.
struct Pandoc {
  static let missing = """
    DOCX needs pandoc, and none is on PATH. 'apt install pandoc' brings it (macOS: 'brew install pandoc'). All other \
    formats work without it.
    """

  let program: OuterProgram

  /// With a warning where the templates have no document for this paper.
  func document(_ briefs: [Brief], on paper: Paper, in staging: StagingFolder) throws -> PressedDocument {
    let (page, output) = (staging.file("brief.page.html"), staging.file("brief.docx"))
    try staging.write(WordPageRenderer().render(briefs), to: "brief.page.html")
    var timed = program
    timed.limit = 60
    let references = Self.references(for: paper)
    let reference = references.first { FileManager.default.fileExists(atPath: staging.file($0)) }
    let style = reference.map { ["--reference-doc", staging.file($0)] } ?? []
    let seconds = (briefs.first?.today.daysSinceEpoch ?? 0) * 86_400
    let dated = OuterProgram(
      path: timed.path,
      variables: timed.variables.merging(["SOURCE_DATE_EPOCH": String(seconds)]) { $1 },
      limit: timed.limit
    )
    let options = ["--from", "html+native_divs+native_spans", "--to", "docx", "--output", output]
    let outcome = try dated.run(options + style + [page], in: staging.path)
    guard outcome.status == 0 else {
      throw CommandFailure.program("pandoc could not make the document: \(outcome.talk)")
    }
    let bytes = [UInt8](FileManager.default.contents(atPath: output) ?? Data())
    return PressedDocument(bytes, warnings: reference == references[0] ? [] : [Self.otherPaper(references[0])])
  }

  /// The names of the documents whose styles and paper are taken over, the best first.
  static func references(for paper: Paper) -> [String] {
    paper == .letter ? ["reference-letter.docx", "reference.docx"] : ["reference.docx"]
  }

  private static func otherPaper(_ reference: String) -> String {
    "the templates have no \(reference), so the paper may be another. Save one beside brief.typ, with the page that is wanted."
  }
}
