import ArgumentParser
import Diagnostics
import Foundation
import MeetingCalendar

/// `rapport check [PATH...]`: every mistake in the content, with the way to mend it.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check content files: structure, references, dates, sources, wording.",
    discussion: """
      Prints 'path:line:column: severity: reason [id]' and a line 'fix: ...' for each problem. content/MESSAGES.md
      explains every id. Exit code 1 when there is an error; with --strict also when there is a warning.

      EXAMPLES
        rapport check
        rapport check content/cultures/countries/jp.xml
        rapport check --watch content/cultures/countries/jp.xml
        rapport check --strict --format sarif > check.sarif
      """
  )

  @Argument(
    help: ArgumentHelp("Files or folders to report on. Left out: all content.", valueName: "path"),
    completion: .file()
  )
  var paths: [String] = []

  @Flag(name: .long, help: "Count warnings as errors.")
  var strict = false

  @Flag(name: .long, help: "Check again after each save, until Ctrl-C.")
  var watch = false

  @Flag(
    name: .long,
    help: ArgumentHelp(
      "Take out of baseline.txt what is mended.",
      discussion: "Where there is none, begin one with the warnings and suggestions of the rules as they are now."
    )
  )
  var updateBaseline = false

  @OptionGroup var output: CheckFormatOptions
  @OptionGroup var content: ContentOptions

  func validate() throws {
    if watch, updateBaseline { throw ValidationError("'--watch' and '--update-baseline' do not go together.") }
  }

  func run() throws {
    let environment = try CommandEnvironment.required()
    var check = try contentCheck(environment)
    let report = CheckReport(format: output.chosen, isStrict: strict, environment: environment)
    if watch { return try CheckWatch(report: report).run(&check) }
    var outcome = try check.outcome(CheckProgress(on: environment.talk, width: environment.talkWidth))
    if updateBaseline {
      try BaselineUpdate(outcome, folders: check.opened.folders, environment: environment).write()
      outcome = try check.outcome()
    }
    keepToTheEnd(check)
    report.tellSkippedRules(outcome)
    report.write(outcome.diagnostics)
    if report.isFailure(outcome.diagnostics) { throw CommandFailure.diagnosed }
  }

  /// The process ends after a check: to give thousands of entries back piece by piece would only let its user wait.
  private func keepToTheEnd(_ check: ContentCheck) {
    final class Keeper {
      let check: ContentCheck
      init(_ check: ContentCheck) { self.check = check }
    }
    _ = Unmanaged.passRetained(Keeper(check))
  }

  private func contentCheck(_ environment: CommandEnvironment) throws -> ContentCheck {
    let folders = try ContentLocator(environment: environment, named: content.content).folders()
    return ContentCheck(
      ContentSchemas(folders: folders),
      paths: try paths.map { try absolute($0, of: folders, environment) },
      zones: ZoneDatabase(folder: environment.zoneFolder),
      today: environment.today
    )
  }

  /// - Throws: `CommandFailure.file` where there is nothing of that name, or a folder that has nothing to do with the content.
  private func absolute(_ path: String, of folders: [String], _ environment: CommandEnvironment) throws -> String {
    let whole = path.hasPrefix("/") ? path : environment.workingFolder + "/" + path
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: whole, isDirectory: &isFolder) else {
      throw CommandFailure.file(path, reason: "there is nothing of that name. Nothing was checked.")
    }
    guard !isFolder.boolValue || CheckedPaths.concerns(whole, content: folders) else {
      let reason = """
        this folder is not of the content in use (\(folders.joined(separator: ", "))). Nothing was checked. \
        To check it as content: rapport check --content \(path)
        """
      throw CommandFailure.file(path, reason: reason)
    }
    return whole
  }
}
