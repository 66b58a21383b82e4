import ArgumentParser
import BriefRendering
import Diagnostics
import Foundation
import XMLDocuments

/// `rapport format [PATH...]`: content files and profiles in the one form in which they are kept.
struct FormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format",
    abstract: "Write content files and profiles in canonical form, so that an edit is a small diff.",
    discussion: """
      Sets the order of attributes, the indentation, and a blank line before each entry. Words, comments, waivers and single
      blank lines stay as they are. A file that is not well-formed is named and left alone.

      Prints the files that it wrote. With --check it writes nothing, names each file that differs with the first line that
      does, and ends with exit code 1.

      EXAMPLES
        rapport format
        rapport format content/cultures/countries/de.xml
        rapport format --check
        rapport format - < my-pair.xml > canonical.xml
      """
  )

  @Argument(
    help: ArgumentHelp("Files or folders; - for standard input. Left out: all content.", valueName: "path"),
    completion: .file()
  )
  var paths: [String] = []

  @Flag(name: .long, help: "Write nothing; exit code 1 if a file is not in canonical form.")
  var check = false

  @OptionGroup var content: ContentOptions
  @OptionGroup var output: JSONOptions

  func validate() throws {
    if output.isJSON && !check { throw ValidationError("--json shows what --check finds. Add --check.") }
    if paths.contains("-") && paths.count > 1 { throw ValidationError("- stands alone: it reads one file.") }
  }

  func run() throws {
    let environment = try CommandEnvironment.required()
    let folders = try ContentLocator(environment: environment, named: content.content).folders()
    let schemas = ContentSchemas(folders: folders)
    let form = CanonicalForm(schemas: [try schemas.validator("guidance.xsd"), try schemas.validator("pair.xsd")])
    if paths == ["-"] { return try formatInput(form, environment) }
    let files = try XMLFiles(folders: folders, workingFolder: environment.workingFolder).files(named: paths)
    let readings = form.forms(of: files)
    try check ? report(readings, environment) : rewrite(readings, environment)
  }

  private func formatInput(_ form: CanonicalForm, _ environment: CommandEnvironment) throws {
    let reading = form.form(of: environment.readInput(), file: "-")
    if check { return try report([reading], environment) }
    guard let text = reading.text else { return try refuse([reading], environment) }
    environment.output.write(String(decoding: text, as: UTF8.self))
  }

  private func report(_ readings: [CanonicalReading], _ environment: CommandEnvironment) throws {
    let found = readings.flatMap { $0.diagnostics + ($0.difference.map { [$0] } ?? []) }
    if output.isJSON {
      environment.output.write(JSONValue.array(found.map(\.json)).text() + "\n")
    } else {
      let printer = DiagnosticPrinter(isColoured: environment.terminal.isColoured)
      environment.output.write(printer.text(found.map(\.safe)))
      environment.say(
        "\(files(readings.count { $0.isCanonical })) in canonical form, \(readings.count { !$0.isCanonical }) not"
      )
    }
    if !found.isEmpty { throw CommandFailure.diagnosed }
  }

  private func rewrite(_ readings: [CanonicalReading], _ environment: CommandEnvironment) throws {
    var written = 0
    for reading in readings where !reading.isCanonical {
      guard let text = reading.text else { continue }
      try WholeFile(path: reading.file, workingFolder: environment.workingFolder).write(text)
      environment.output.write(SafeLines.text(reading.file) + "\n")
      written += 1
    }
    environment.say("\(files(written)) written, \(readings.count { $0.isCanonical }) were in canonical form already")
    try refuse(readings, environment)
  }

  /// Names the broken ones.
  private func refuse(_ readings: [CanonicalReading], _ environment: CommandEnvironment) throws {
    let broken = readings.flatMap(\.diagnostics)
    guard !broken.isEmpty else { return }
    environment.talk.write(DiagnosticPrinter(isColoured: false).text(broken.map(\.safe)))
    let count = readings.count { $0.text == nil }
    environment.say("\(files(count)) left as \(count == 1 ? "it is" : "they are"): not well-formed")
    throw CommandFailure.diagnosed
  }

  private func files(_ count: Int) -> String { count == 1 ? "1 file" : "\(count) files" }
}
