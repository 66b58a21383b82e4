import ArgumentParser
import BriefComposition
import BriefRendering
import GuidanceModel
import Pair

/// `rapport brief PROFILE` or `rapport brief --mentor jp --mentoree us`: what to read ten minutes before a call.
struct BriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief",
    abstract: "Build the two-page brief for a pair, for one reader or for both.",
    discussion: """
      Every line has a source or says who declared it. What a person declared comes before anything about their culture.

      EXAMPLES
        rapport brief content/examples/tanaka-weber.xml
        rapport brief content/examples/tanaka-weber.xml --for mentoree --format markdown
        rapport brief --mentor de --mentoree jp --for both -o brief.html
        rapport brief --mentor de --mentoree jp --stage closing --explain
      """
  )

  enum Readers: String, ExpressibleByArgument, CaseIterable {
    case mentor, mentoree, both

    var roles: [Role] {
      switch self {
      case .mentor: [.mentor]
      case .mentoree: [.mentoree]
      case .both: [.mentor, .mentoree]
      }
    }
  }

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, html, json

    /// Which format the ending of a file asks for.
    static let endings: [String: Format] = [
      "html": .html, "htm": .html, "md": .markdown, "markdown": .markdown, "json": .json, "txt": .text,
    ]
  }

  @Argument(help: ArgumentHelp("The pair's profile.", valueName: "profile"), completion: .file(extensions: ["xml"]))
  var profile: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Instead of a profile: the mentor's culture, by id or name.", valueName: "culture")
  )
  var mentor: String?

  @Option(name: .long, help: ArgumentHelp("Instead of a profile: the mentoree's culture.", valueName: "culture"))
  var mentoree: String?

  @Option(name: .long, help: "The stage: \(Stage.allCases.map(\.rawValue).joined(separator: ", ")).")
  var stage: Stage?

  @Option(name: .customLong("for"), help: "The reader: mentor, mentoree or both.")
  var readers: Readers = .mentor

  @Option(name: .long, help: "text, markdown, html or json. Left out: from the ending of --output, else text.")
  var format: Format?

  @Flag(name: .long, help: "The same as --format json.")
  var json = false

  @Option(name: .shortAndLong, help: ArgumentHelp("A file to write to.", valueName: "file"), completion: .file())
  var output: String?

  @Option(name: .long, help: ArgumentHelp("The day on which the brief is made, as 2026-11-23.", valueName: "date"))
  var today: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Columns of a text brief. Left out: the terminal's, 80 in a pipe.", valueName: "columns")
  )
  var width: Int?

  @Flag(name: .long, help: "Quote the reader's own unshared texts: for a page that nobody else picks up.")
  var `private` = false

  @Flag(name: .long, help: "Say for each line where it comes from and why it is here.")
  var explain = false

  @OptionGroup var content: ContentOptions

  func validate() throws {
    let named = mentor != nil || mentoree != nil
    if profile != nil && named { throw ValidationError("Give a profile, or --mentor and --mentoree, not both.") }
    if profile == nil && (mentor == nil || mentoree == nil) {
      throw ValidationError("Name a pair: rapport brief PROFILE.xml, or rapport brief --mentor de --mentoree jp")
    }
    if `private` && readers == .both {
      throw ValidationError("--private makes a page for one reader. Add --for mentor or --for mentoree.")
    }
    if let ending, !Format.endings.keys.contains(ending), ["pdf", "docx", "ics"].contains(ending) {
      throw ValidationError("'.\(ending)' is no format yet. Take .txt, .md, .html or .json, or say --format.")
    }
    if let today, CivilDate(today) == nil {
      throw ValidationError("--today wants a day as 2026-11-23, not '\(today)'.")
    }
    if let width, !(40...200).contains(width) { throw ValidationError("--width wants 40 to 200 columns.") }
  }

  func run() throws {
    let environment = try CommandEnvironment.required()
    let opened = try OpenContent(content, in: environment)
    let desk = BriefDesk(opened: opened, environment: environment)
    var pair =
      try profile.map { try desk.profile(at: $0) } ?? desk.profile(mentor: mentor ?? "", mentoree: mentoree ?? "")
    if let stage { pair.declaredStage = stage }
    let day = today.flatMap { CivilDate($0) } ?? environment.today
    let composer = try desk.composer(for: pair, today: day, quotesPrivate: `private`)
    let briefs = readers.roles.map { composer.brief(for: $0, from: pair) }
    try write(try text(briefs, opened, environment), environment)
  }

  private func text(_ briefs: [Brief], _ opened: OpenContent, _ environment: CommandEnvironment) throws -> String {
    let terminal = output == nil ? environment.terminal : Terminal()
    switch chosenFormat {
    case .text:
      let columns = width ?? terminal.width.map { min($0, 100) } ?? 80
      return TextRenderer(width: columns, isColoured: terminal.isColoured, explains: explain).render(briefs)
    case .markdown: return MarkdownRenderer(explains: explain).render(briefs)
    case .html: return HTMLRenderer(shell: try opened.pageShell(), explains: explain).render(briefs)
    case .json: return JSONRenderer().render(briefs)
    }
  }

  private var chosenFormat: Format {
    if json { return .json }
    if let format { return format }
    return ending.flatMap { Format.endings[$0] } ?? .text
  }

  /// The ending of the file to write; nil where there is none.
  private var ending: String? {
    guard let name = output?.split(separator: "/").last, name.contains(".") else { return nil }
    return name.split(separator: ".").last?.lowercased()
  }

  private func write(_ text: String, _ environment: CommandEnvironment) throws {
    guard let output else { return environment.output.write(text) }
    try WholeFile(path: output, workingFolder: environment.workingFolder).write(text)
  }
}

extension Stage: ExpressibleByArgument {}
