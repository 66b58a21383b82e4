import ArgumentParser
import BriefRendering
import GuidanceModel

/// `rapport report staleness`: which texts must be held against their sources again.
struct StalenessReport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "staleness",
    abstract: "What is overdue for review, and what will be soon, by culture.",
    discussion: """
      A text is due at its own date, else after the months that programme.xml sets.

      EXAMPLES
        rapport report staleness
        rapport report staleness --within 180
        rapport report staleness --json
      """
  )

  @Option(name: .long, help: ArgumentHelp("How many days ahead is soon.", valueName: "days"))
  var within = 90

  @Option(name: .long, help: ArgumentHelp("The day on which the report is made, as 2026-11-23.", valueName: "date"))
  var today: String?

  @OptionGroup var content: ContentOptions
  @OptionGroup var output: JSONOptions

  func validate() throws {
    if let today, CivilDate(today) == nil {
      throw ValidationError("--today wants a day as 2026-11-23, not '\(today)'.")
    }
    if within < 0 { throw ValidationError("--within wants days from 0.") }
  }

  func run() throws {
    let environment = try CommandEnvironment.required()
    let base = try OpenContent(content, in: environment).base
    let day = today.flatMap { CivilDate($0) } ?? environment.today
    let items = try ReviewDates(base: base).items()
    let open = items.filter { $0.due <= day.adding(days: within) }
    if output.isJSON {
      environment.output.write(JSONValue.array(open.map { json($0, day) }).text() + "\n")
    } else {
      let names = Dictionary(try base.cultures().map { ($0.id, $0.name) }) { first, _ in first }
      environment.output.write(text(open, items.count, day, names, environment.terminal))
    }
  }

  private func json(_ item: ReviewDates.Item, _ day: CivilDate) -> JSONValue {
    [
      "id": .string(item.id), "culture": JSONValue(item.culture?.text), "checked": .string("\(item.checked)"),
      "due": .string("\(item.due)"), "status": .string(item.due < day ? "overdue" : "soon"),
      "file": .string(item.location.file), "line": .integer(item.location.line),
    ]
  }

  private func text(
    _ open: [ReviewDates.Item],
    _ all: Int,
    _ day: CivilDate,
    _ names: [CultureID: String],
    _ terminal: Terminal
  ) -> String {
    let overdue = open.count { $0.due < day }
    var text = "\(day): \(overdue) of \(all) texts overdue, \(open.count - overdue) due within \(within) days.\n"
    let groups = Dictionary(grouping: open) { $0.culture.flatMap { names[$0] } ?? "No culture of their own" }
    for (name, items) in groups.sorted(by: { $0.key < $1.key }) {
      text +=
        "\n\(SafeLines.text(name)): \(items.count { $0.due < day }) overdue, \(items.count { $0.due >= day }) soon\n"
      let rows = items.map {
        [$0.due < day ? "overdue" : "soon", "\($0.due)", $0.id, "\($0.location.file):\($0.location.line)"]
      }
      text += TableText(rows: rows).text(width: terminal.width)
    }
    return text
  }
}
