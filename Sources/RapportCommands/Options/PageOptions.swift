import ArgumentParser
import BriefRendering
import GuidanceModel

/// The day of a page, its width, and where it goes: what every command that makes pages for a pair offers.
struct PageOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: ArgumentHelp("A file to write to.", valueName: "file"), completion: .file())
  var output: String?

  @Option(name: .long, help: ArgumentHelp("The day on which the page is made, as 2026-11-23.", valueName: "date"))
  var today: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Columns of a text page. Left out: the terminal's, 80 in a pipe.", valueName: "columns")
  )
  var width: Int?

  @Flag(name: .long, help: "Quote the reader's own unshared texts: for a page that nobody else picks up.")
  var `private` = false

  func validate() throws {
    if let today, CivilDate(today) == nil {
      throw ValidationError("--today wants a day as 2026-11-23, not '\(today)'.")
    }
    if let width, !(40...200).contains(width) { throw ValidationError("--width wants 40 to 200 columns.") }
  }

  func day(_ environment: CommandEnvironment) -> CivilDate {
    today.flatMap { CivilDate($0) } ?? environment.today
  }

  /// The ending of the file, in lower case: it chooses the format where none is named.
  var ending: String? { output?.split(separator: ".").last?.lowercased() }

  /// What is known of the terminal; nothing where the page goes to a file.
  func terminal(_ environment: CommandEnvironment) -> Terminal { output == nil ? environment.terminal : Terminal() }

  /// Cells of a text page: lines longer than 100 are hard to read.
  func columns(_ terminal: Terminal) -> Int { width ?? terminal.width.map { min($0, 100) } ?? 80 }

  func write(_ bytes: [UInt8], _ environment: CommandEnvironment) throws {
    guard let output else { return environment.output.write(String(decoding: bytes, as: UTF8.self)) }
    try WholeFile(path: output, workingFolder: environment.workingFolder).write(bytes)
  }

  func write(_ text: String, _ environment: CommandEnvironment) throws {
    guard let output else { return environment.output.write(text) }
    try WholeFile(path: output, workingFolder: environment.workingFolder).write(text)
  }
}
