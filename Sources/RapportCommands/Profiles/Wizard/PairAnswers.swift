import Diagnostics
import GuidanceModel
import Pair
import PairTables

/// What somebody said of a pair, by the columns of a table of pairs: answers of the wizard, options, lines of a form.
struct PairAnswers {
  private(set) var texts: [PairColumn: String] = [:]

  subscript(column: PairColumn) -> String? {
    get { texts[column] }
    set { texts[column] = newValue.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 } }
  }

  /// Read as the one row of a table.
  func reading(id: String, file: String, names: TableNames) -> RowReading {
    let columns = PairColumn.all.filter { texts[$0] != nil }
    guard !columns.isEmpty else { return Self(only: .pair(.id), id).reading(id: id, file: file, names: names) }
    let rows = [columns.map(\.name), columns.map { texts[$0] ?? "" }]
    let table = rows.map { $0.map(Self.quoted).joined(separator: ",") + "\r\n" }.joined()
    var reader = TableReader(separator: UInt8(ascii: ","))
    let records = reader.read(table.utf8)
    guard records.count == 2 else { return RowReading() }
    let rowReader = RowReader(header: TableHeader(records[0], file: file), file: file, names: names)
    var reading = rowReader.read(records[1], id: id)
    for index in reading.diagnostics.indices { Self.dropRow(from: &reading.diagnostics[index]) }
    return reading
  }

  init() {}

  init(only column: PairColumn, _ text: String) { self[column] = text }

  /// `Row 2, mentor-languages: 'x' is no ...` begins with a row that nobody wrote.
  private static func dropRow(from diagnostic: inout Diagnostic) {
    guard diagnostic.reason.hasPrefix("Row "), let colon = diagnostic.reason.range(of: ": ") else { return }
    diagnostic.reason = String(diagnostic.reason[colon.upperBound...])
  }

  private static func quoted(_ text: String) -> String { "\"\(text.replacing("\"", with: "\"\""))\"" }
}
