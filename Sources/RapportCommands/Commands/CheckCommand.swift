import ArgumentParser
import BriefRendering
import Diagnostics
import Foundation
import GuidanceModel
import MeetingCalendar
import XMLDocuments

/// `rapport check [PATH...]`: every mistake in the content, with the way to mend it.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check content files: structure, references, dates, sources, wording.",
    discussion: """
      Prints 'path:line:column: severity: reason [id]' and a line 'fix: ...' for each problem.
      Exit code 1 when there is an error; with --strict also when there is a warning.

      EXAMPLES
        rapport check
        rapport check content/cultures/countries/jp.xml
        rapport check --json
      """
  )

  @Argument(
    help: ArgumentHelp("Files or folders to report on. Left out: all content.", valueName: "path"),
    completion: .file()
  )
  var paths: [String] = []

  @Flag(name: .long, help: "Count warnings as errors.")
  var strict = false

  @OptionGroup var content: ContentOptions
  @OptionGroup var output: JSONOptions

  func run() throws {
    let environment = try CommandEnvironment.required()
    let folders = try ContentLocator(environment: environment, named: content.content).folders()
    let check = ContentCheck(
      opened: ContentSchemas(folders: folders),
      paths: try paths.map { try absolute($0, environment) },
      zones: ZoneDatabase(folder: environment.zoneFolder),
      today: environment.today
    )
    let outcome = try check.outcome()
    let diagnostics = outcome.diagnostics
    if !outcome.missingLists.isEmpty {
      let lists = outcome.missingLists.joined(separator: ", ")
      environment.say("vocabulary/wording.xml holds no list \(lists). The rules that read them were not run.")
    }
    if output.isJSON {
      environment.output.write(JSONValue.array(diagnostics.map(\.json)).text() + "\n")
    } else {
      let printer = DiagnosticPrinter(isColoured: environment.terminal.isColoured)
      environment.output.write(printer.text(diagnostics.map(\.safe)))
      environment.say(printer.summary(diagnostics))
    }
    let worst: Diagnostic.Severity = strict ? .warning : .error
    if diagnostics.contains(where: { $0.severity <= worst }) { throw CommandFailure.diagnosed }
  }
}

extension CheckCommand {
  /// - Throws: `CommandFailure.file` where there is nothing of that name.
  private func absolute(_ path: String, _ environment: CommandEnvironment) throws -> String {
    let whole = path.hasPrefix("/") ? path : environment.workingFolder + "/" + path
    guard FileManager.default.fileExists(atPath: whole) else {
      throw CommandFailure.file(path, reason: "there is nothing of that name. Nothing was checked.")
    }
    return whole
  }
}

extension Diagnostic {
  /// The object that scripts read.
  var json: JSONValue {
    [
      "id": .string(id), "severity": .string(severity.rawValue), "file": .string(location.file),
      "line": .integer(location.line), "column": .integer(location.column), "reason": .string(reason),
      "response": .string(response),
    ]
  }
}
