/// Paragraphs, items and tables that grow from the top. What differs in sort is parted by an empty line.
struct MarkdownPage {
  private enum Sort {
    case paragraph
    case item
    case box
    case table
  }

  private var lines: [String] = []
  private var last: Sort?

  /// Everything so far, with a line break at the end.
  var text: String { lines.map { $0 + "\n" }.joined() }

  /// All arguments of these methods are Markdown already; text of others is escaped before.
  mutating func addHeading(_ title: String, level: Int) {
    add(String(repeating: "#", count: level) + " " + title, .paragraph)
  }

  mutating func addParagraph(_ words: String) { add(words, .paragraph) }

  mutating func addItem(_ words: String) { add("- " + words, .item) }

  mutating func addBox(_ words: String, isTicked: Bool) { add("- [\(isTicked ? "x" : " ")] \(words)", .box) }

  /// A row; the first row after anything else is preceded by the head.
  mutating func addRow(_ cells: [String], head: [String], alignment: [String]) {
    if last != .table {
      add(row(head), .table)
      add(row(alignment), .table)
    }
    add(row(cells), .table)
  }

  /// More words in the last cell of the last row.
  mutating func continueRow(_ words: String) {
    guard last == .table, let row = lines.popLast() else { return addItem(words) }
    lines.append(row.dropLast(2) + "<br>" + words + " |")
  }

  private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  private mutating func add(_ line: String, _ sort: Sort) {
    if let last, sort == .paragraph || sort != last { lines.append("") }
    lines.append(line)
    last = sort
  }
}
