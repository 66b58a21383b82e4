import ArgumentParser
import PairTables

/// `rapport profile template`: a profile or a table to begin with.
struct ProfileTemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "Print a profile, or a table of pairs, to begin with.",
    discussion: """
      The profile (XML) says everything that Rapport can use of one pair. The table (CSV) has a row for each pair and
      opens in any spreadsheet: fill in what you know, leave the rest empty or take columns out, and give it to
      `rapport brief --pairs`.

      EXAMPLES
        rapport profile template -o my-pair.xml
        rapport profile template --format csv -o pairs.csv
        rapport profile template --format csv --explain
      """
  )

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case xml, csv
  }

  @Option(name: .long, help: "xml or csv. Left out: from the ending of --output, else xml.")
  var format: Format?

  @Flag(name: .long, help: "List the columns of the table instead, with what each may hold.")
  var explain = false

  @Option(name: .shortAndLong, help: ArgumentHelp("A file to write to.", valueName: "file"), completion: .file())
  var output: String?

  func validate() throws {
    if explain && chosenFormat == .xml {
      throw ValidationError("--explain lists the columns of the table: add --format csv. The profile explains itself.")
    }
  }

  func run() throws {
    let environment = try CommandEnvironment.required()
    let text =
      switch (chosenFormat, explain) {
      case (.xml, _): ProfileTemplate.text
      case (.csv, false): PairTemplate.table
      case (.csv, true): PairTemplate.explanation
      }
    guard let output else { return environment.output.write(text) }
    try WholeFile(path: output, workingFolder: environment.workingFolder).write(text)
  }

  private var chosenFormat: Format { format ?? (output?.lowercased().hasSuffix(".csv") == true ? .csv : .xml) }
}
