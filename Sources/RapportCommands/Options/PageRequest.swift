import BriefRendering
import GuidanceModel

/// The day of a page, its width, and where it goes, as they were asked for on the command line.
struct PageRequest: Equatable {
  static let widths = 40...200

  /// A file; nil: standard output.
  var output: String?
  /// As it was typed.
  var today: String?
  var width: Int?
  /// Whether the reader's own unshared texts are quoted.
  var isPrivate = false

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
