import BriefComposition
import BriefRendering
import Foundation

/// Sets documents with other programs: PDF with Typst, DOCX with pandoc. They are looked for when they are first needed.
///
/// Not for two threads at once: each has its own.
final class OuterPrograms {
  private let environment: CommandEnvironment
  private let contentFolders: [String]
  private let search: TypesetterSearch?
  private var staging: StagingFolder?
  private var typesetter: (any Typesetter)?
  private var pandoc: Pandoc?
  private lazy var fonts = FontCoverage(variables: environment.variables)

  /// - Parameter search: one that was begun earlier, so that it is done by now.
  init(_ opened: OpenContent, _ environment: CommandEnvironment, search: TypesetterSearch? = nil) {
    self.environment = environment
    self.search = search
    contentFolders = opened.folders
  }

  /// Looks for what a format needs.
  ///
  /// - Throws: `CommandFailure.program` with the package that gives it.
  func prepare(for format: DocumentFormat) throws {
    switch format {
    case .pdf: _ = try typst()
    case .docx: _ = try wordMaker()
    case .text, .markdown, .html, .json, .ics: break
    }
  }

  /// With a warning for each script that no font on this machine can show, and where it takes too many pages, even when
  /// it is set closer.
  func pdf(_ briefs: [Brief], on paper: Paper) throws -> PressedDocument {
    let (typst, staging) = (try typst(), try stage())
    let json = JSONRenderer().render(briefs)
    let missing = fonts.missing(in: json)
    let (brief, output) = ("brief.json", staging.file("brief.pdf"))
    try staging.write(FontCoverage.replacing(missing, in: json), to: brief)
    var job = TypesettingJob(
      root: staging.path,
      template: staging.file("brief.typ"),
      inputs: [("brief", "/\(brief)"), ("paper", paper == .a4 ? "a4" : "us-letter")],
      output: output,
      timestamp: (briefs.first?.today.daysSinceEpoch ?? 0) * 86_400
    )
    guard FileManager.default.fileExists(atPath: job.template) else {
      throw CommandFailure.file("templates/brief.typ", reason: "is missing from the content.")
    }
    var (bytes, pages) = try set(job, with: typst)
    if pages > PDFPages.sheets * briefs.count {
      job.inputs.append(("tight", "true"))
      (bytes, pages) = try set(job, with: typst)
    }
    let long = PDFPages.warning(pages: pages, briefs: briefs.count).map { [$0] } ?? []
    return PressedDocument(bytes, warnings: FontCoverage.warnings(for: missing) + long, pages: pages)
  }

  private func set(_ job: TypesettingJob, with typst: any Typesetter) throws -> (bytes: [UInt8], pages: Int) {
    try typst.set(job)
    let bytes = [UInt8](FileManager.default.contents(atPath: job.output) ?? Data())
    return (bytes, PDFPages.count(in: bytes))
  }

  func docx(_ briefs: [Brief], on paper: Paper) throws -> PressedDocument {
    let (pandoc, staging) = (try wordMaker(), try stage())
    return try pandoc.document(briefs, on: paper, in: staging)
  }

  private func stage() throws -> StagingFolder {
    if let staging { return staging }
    let made = try StagingFolder(contentFolders: contentFolders, environment: environment)
    staging = made
    return made
  }

  private func typst() throws -> any Typesetter {
    if let typesetter { return typesetter }
    let found = try (search ?? TypesetterSearch(environment)).found(folder: try stage().path)
    typesetter = found
    return found
  }

  private func wordMaker() throws -> Pandoc {
    if let pandoc { return pandoc }
    guard let program = OuterProgram.find("pandoc", variables: environment.variables) else {
      throw CommandFailure.program(Pandoc.missing)
    }
    let found = Pandoc(program: program)
    pandoc = found
    return found
  }
}
