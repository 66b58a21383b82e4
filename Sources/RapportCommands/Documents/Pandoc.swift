import BriefComposition
import BriefRendering
import Foundation

/// Makes Word documents: pandoc reads a plain page whose parts name styles, and takes those from `reference.docx`.
struct Pandoc {
  static let missing = """
    DOCX needs pandoc, and none is on PATH. 'apt install pandoc' brings it (macOS: 'brew install pandoc'). All other \
    formats work without it.
    """

  let program: OuterProgram

  func document(_ briefs: [Brief], in staging: StagingFolder) throws -> [UInt8] {
    let (page, output) = (staging.file("brief.page.html"), staging.file("brief.docx"))
    try staging.write(WordPageRenderer().render(briefs), to: "brief.page.html")
    var timed = program
    timed.limit = 60
    let reference = staging.file("reference.docx")
    let style = FileManager.default.fileExists(atPath: reference) ? ["--reference-doc", reference] : []
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
    return [UInt8](FileManager.default.contents(atPath: output) ?? Data())
  }
}
