import ArgumentParser
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
    if let width, !PageRequest.widths.contains(width) { throw ValidationError("--width wants 40 to 200 columns.") }
  }

  var request: PageRequest { PageRequest(output: output, today: today, width: width, isPrivate: `private`) }
}
