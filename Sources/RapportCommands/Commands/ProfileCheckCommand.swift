import ArgumentParser
import BriefRendering
import Diagnostics
import GuidanceModel
import MeetingCalendar
import Pair

/// `rapport profile check FILE...`: mistakes in profiles, and what wants a second look.
struct ProfileCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check profiles: mistakes, what a brief could not compute, what speaks against the meeting.",
    discussion: """
      Prints 'path:line:column: severity: reason [id]' and a line 'fix: ...' for each. Exit code 1 when there is an
      error; with --strict also when there is a warning. A suggestion is never counted.

      EXAMPLES
        rapport profile check our-pair.xml
        rapport profile check pairs/*.xml --strict --json
      """
  )

  @Argument(help: ArgumentHelp("Profiles.", valueName: "file"), completion: .file(extensions: ["xml"]))
  var files: [String]

  @Option(name: .long, help: ArgumentHelp("The day from which dates are past, as 2026-11-23.", valueName: "date"))
  var today: String?

  @Flag(name: .long, help: "Count warnings as errors.")
  var strict = false

  @OptionGroup var content: ContentOptions
  @OptionGroup var output: JSONOptions

  func validate() throws {
    if let today, CivilDate(today) == nil {
      throw ValidationError("--today wants a day as 2026-11-23, not '\(today)'.")
    }
  }

  func run() throws {
    let environment = try CommandEnvironment.required()
    let opened = try OpenContent(content, in: environment)
    let desk = BriefDesk(opened: opened, environment: environment)
    let found = try files.flatMap { try diagnostics(of: $0, desk, environment) }
    if output.isJSON {
      environment.output.write(JSONValue.array(found.map(\.json)).text() + "\n")
    } else {
      let printer = DiagnosticPrinter(isColoured: environment.terminal.isColoured)
      environment.output.write(printer.text(found.map(\.safe)))
      environment.say(printer.summary(found))
    }
    let worst: Diagnostic.Severity = strict ? .warning : .error
    if found.contains(where: { $0.severity <= worst }) { throw CommandFailure.diagnosed }
  }

  /// Doubts are told of a sound profile only: what is wrong comes first.
  private func diagnostics(
    of path: String,
    _ desk: BriefDesk,
    _ environment: CommandEnvironment
  ) throws -> [Diagnostic] {
    let reading = try desk.reading(at: path)
    guard let profile = reading.profile, !reading.diagnostics.contains(where: { $0.severity == .error }) else {
      return reading.diagnostics
    }
    let almanac = Almanac(
      today: today.flatMap { CivilDate($0) } ?? environment.today,
      zones: desk.zones,
      cultures: try CultureLookup(base: desk.opened.base).cultures(of: profile),
      observances: try desk.opened.base.observances()
    )
    return reading.diagnostics + ProfileDoubts(profile: profile, almanac: almanac).diagnostics
  }
}
