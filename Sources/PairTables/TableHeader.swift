package import Diagnostics
import GuidanceModel

/// Which column of a table says what.
package struct TableHeader: Sendable {
  /// One for each column of the file; nil where it is not known and not read.
  package let columns: [PairColumn?]
  /// Near misses are told; an error means that no row can be read.
  package let diagnostics: [Diagnostic]

  /// - Parameter record: the first row; nil where there is none.
  package init(_ record: TableRecord?, file: String) {
    let record = record ?? TableRecord(row: 1, cells: [])
    var columns: [PairColumn?] = []
    var diagnostics: [Diagnostic] = []
    for cell in record.cells {
      let column = Self.column(named: cell.text)
      if let column, columns.contains(column) { diagnostics.append(Self.stoodBefore(cell, column, file)) }
      if column == nil, !cell.text.allSatisfy(\.isWhitespace) { diagnostics.append(Self.unknown(cell, file)) }
      columns.append(column)
    }
    if columns.allSatisfy({ $0 == nil }) { diagnostics.append(Self.noColumn(file, record)) }
    self.columns = columns
    self.diagnostics = diagnostics
  }

  /// Letters, digits and hyphens count; `Mentor name` is `mentor-name`.
  static func column(named text: String) -> PairColumn? {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    let name = words.joined(separator: "-")
    return byName[name] ?? shortNames[name].flatMap { byName[$0] }
  }

  private static let byName = Dictionary(
    PairColumn.all.map { ($0.name, $0) },
    uniquingKeysWith: { first, _ in first }
  )

  /// What people write without thinking.
  private static let shortNames = [
    "pair": "id", "date": "meeting-date", "time": "meeting-time", "minutes": "meeting-minutes",
    "channel": "meeting-channel", "language": "meeting-language", "number": "meeting-number",
    "purpose": "mentoree-purpose", "mentee-name": "mentoree-name", "mentee-culture": "mentoree-culture",
    "mentee-zone": "mentoree-zone", "mentor-country": "mentor-culture", "mentoree-country": "mentoree-culture",
    "mentee-country": "mentoree-culture",
  ]

  private static func unknown(_ cell: TableCell, _ file: String) -> Diagnostic {
    let near = NearMisses(among: PairColumn.all.map(\.name)).of(cell.text)
    let mean = near.isEmpty ? "" : "Did you mean \(near.map { "'\($0)'" }.joined(separator: " or "))? "
    return Diagnostic(
      id: "unknown-column",
      severity: .warning,
      location: cell.location(in: file),
      reason: "The column '\(cell.text)' is not known and is not read.",
      response: mean + "`rapport profile template --format csv --explain` lists all columns."
    )
  }

  private static func stoodBefore(_ cell: TableCell, _ column: PairColumn, _ file: String) -> Diagnostic {
    Diagnostic(
      id: "column-twice",
      severity: .error,
      location: cell.location(in: file),
      reason: "The column '\(column.name)' stands twice in the header.",
      response: "Remove or rename one of the two; several values go into one cell, with | between them."
    )
  }

  private static func noColumn(_ file: String, _ record: TableRecord) -> Diagnostic {
    Diagnostic(
      id: "no-header",
      severity: .error,
      location: (record.cells.first ?? TableCell("", line: 1, column: 1)).location(in: file),
      reason: "The first row names no column that is known.",
      response: "Begin with `rapport profile template --format csv`: its first row is the header."
    )
  }
}
