import ArgumentParser
import BriefComposition
import BriefRendering
import GuidanceModel
import Pair

/// `rapport plan PROFILE`: the coming thirteen weeks of a pair.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Plan the coming thirteen weeks of a pair: dates in both local times, and what bears on them.",
    discussion: """
      Dates keep to the pair's rhythm and hour, and give way to days off and feasts. Awkward hours go in turn. Both
      readers get the same dates.

      EXAMPLES
        rapport plan content/examples/tanaka-weber.xml
        rapport plan content/examples/tanaka-weber.xml --for mentoree --format html --output plan.html
        rapport plan content/examples/tanaka-weber.xml --output plan.ics
      """
  )

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, html, json, ics
  }

  @Argument(help: ArgumentHelp("The pair's profile.", valueName: "profile"), completion: .file(extensions: ["xml"]))
  var profile: String

  @Option(name: .customLong("for"), help: "The reader: mentor, mentoree or both.")
  var readers: Readers = .mentor

  @Option(name: .long, help: "text, markdown, html, json or ics. Left out: from the ending of --output, else text.")
  var format: Format?

  @Flag(name: .long, help: "The same as --format json.")
  var json = false

  @OptionGroup var page: PageOptions
  @OptionGroup var content: ContentOptions

  func validate() throws {
    if page.private && readers == .both {
      throw ValidationError("--private makes a page for one reader. Add --for mentor or --for mentoree.")
    }
  }

  func run() throws {
    let environment = try CommandEnvironment.required()
    let opened = try OpenContent(content, in: environment)
    let desk = BriefDesk(opened: opened, environment: environment)
    let pair = try desk.profile(at: profile)
    let composer = try desk.composer(for: pair, today: page.request.day(environment), quotesPrivate: page.private)
    try page.request.write(try text(pair, composer, desk), environment)
  }

  private func text(_ pair: Profile, _ composer: BriefComposer, _ desk: BriefDesk) throws -> String {
    let plans = { readers.roles.map { composer.plan(for: $0, from: pair) } }
    let terminal = page.request.terminal(desk.environment)
    switch chosenFormat {
    case .text:
      return PlanRenderer.text(plans(), width: page.request.columns(terminal), isColoured: terminal.isColoured)
    case .markdown: return PlanRenderer.markdown(plans())
    case .html: return PlanRenderer.html(plans(), shell: try desk.opened.pageShell())
    case .json: return PlanRenderer.json(plans())
    case .ics:
      return try desk.calendarFile(of: pair) { () throws(CalendarSheetError) in
        try composer.planSheet(for: readers.roles, from: pair)
      }
    }
  }

  private var chosenFormat: Format {
    if json { return .json }
    if let format { return format }
    switch page.request.ending {
    case "html", "htm": return .html
    case "md", "markdown": return .markdown
    case "json": return .json
    case "ics", "ical": return .ics
    default: return .text
    }
  }
}
