import ArgumentParser
import BriefComposition
import BriefRendering
import Foundation
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
        rapport brief content/examples/tanaka-weber.xml --output meeting.ics
        rapport brief --mentor de --mentoree jp --watch
      """
  )

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, html, json, ics

    /// Which format the ending of a file asks for.
    static let endings: [String: Format] = [
      "html": .html, "htm": .html, "md": .markdown, "markdown": .markdown, "json": .json, "txt": .text, "ics": .ics,
      "ical": .ics,
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

  @Option(name: .long, help: "text, markdown, html, json or ics. Left out: from the ending of --output, else text.")
  var format: Format?

  @Flag(name: .long, help: "The same as --format json.")
  var json = false

  @Flag(name: .long, help: "Say for each line where it comes from and why it is here.")
  var explain = false

  @Flag(name: .long, help: "Make the page again after each save of the profile or the content. Ctrl-C ends it.")
  var watch = false

  @OptionGroup var page: PageOptions
  @OptionGroup var content: ContentOptions

  func validate() throws {
    let named = mentor != nil || mentoree != nil
    if profile != nil && named { throw ValidationError("Give a profile, or --mentor and --mentoree, not both.") }
    if profile == nil && (mentor == nil || mentoree == nil) {
      throw ValidationError("Name a pair: rapport brief PROFILE.xml, or rapport brief --mentor de --mentoree jp")
    }
    if page.private && readers == .both {
      throw ValidationError("--private makes a page for one reader. Add --for mentor or --for mentoree.")
    }
    if let ending = page.ending, Format.endings[ending] == nil, ["pdf", "docx"].contains(ending) {
      throw ValidationError("'.\(ending)' is no format yet. Take .txt, .md, .html, .json or .ics, or say --format.")
    }
    if profile == nil && chosenFormat == .ics {
      throw ValidationError("A calendar file wants a profile with date, time and zones: rapport brief PROFILE -o a.ics")
    }
  }

  func run() throws {
    let environment = try CommandEnvironment.required()
    guard watch else { return try page.write(try text(in: environment), environment) }
    let folders = try ContentLocator(environment: environment, named: content.content).folders()
    let own = profile.map { [($0 as NSString).deletingLastPathComponent] } ?? []
    try BriefWatch(environment: environment, page: page, make: text).run(
      deep: folders.map(environment.absolute),
      flat: own.map(environment.absolute)
    )
  }

  /// The page, made from what is on the disk now.
  private func text(in environment: CommandEnvironment) throws -> String {
    let opened = try OpenContent(content, in: environment)
    let desk = BriefDesk(opened: opened, environment: environment)
    var pair =
      try profile.map { try desk.profile(at: $0) } ?? desk.profile(mentor: mentor ?? "", mentoree: mentoree ?? "")
    if let stage { pair.declaredStage = stage }
    let composer = try desk.composer(for: pair, today: page.day(environment), quotesPrivate: page.private)
    return try text(pair, composer, desk)
  }

  private func text(_ pair: Profile, _ composer: BriefComposer, _ desk: BriefDesk) throws -> String {
    let origins = try explain ? LayerOrigins(desk.opened) : nil
    let briefs = {
      readers.roles.map { composer.brief(for: $0, from: pair) }.map { origins?.told(in: $0) ?? $0 }
    }
    let terminal = page.terminal(desk.environment)
    switch chosenFormat {
    case .text:
      let renderer = TextRenderer(width: page.columns(terminal), isColoured: terminal.isColoured, explains: explain)
      return renderer.render(briefs())
    case .markdown: return MarkdownRenderer(explains: explain).render(briefs())
    case .html: return HTMLRenderer(shell: try desk.opened.pageShell(), explains: explain).render(briefs())
    case .json: return JSONRenderer().render(briefs())
    case .ics:
      return try desk.calendarFile(of: pair) { () throws(CalendarSheetError) in
        try composer.calendarSheet(for: readers.roles, from: pair)
      }
    }
  }

  private var chosenFormat: Format {
    if json { return .json }
    if let format { return format }
    return page.ending.flatMap { Format.endings[$0] } ?? .text
  }
}

extension Stage: ExpressibleByArgument {}
