import Foundation
import GuidanceModel
import PairTables
import Testing

/// The table that newcomers copy.
@Suite struct SampleTableTests {
  @Test func everyRowIsReadWithoutAMistake() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let bytes = [UInt8](try Data(contentsOf: root.appendingPathComponent("content/examples/pairs.csv")))
    let dialect = try TableDialect(of: bytes)
    var reader = TableReader(separator: dialect.separator)
    let records = reader.read(bytes)
    let header = TableHeader(records.first, file: "pairs.csv")
    #expect(header.diagnostics.isEmpty && !header.columns.contains(nil) && records.count == 4)
    let cultures = ["germany", "japan", "ng", "netherlands", "brazil", "us", "india", "engineering", "startup"]
    let names = TableNames(
      cultures: Dictionary(uniqueKeysWithValues: cultures.map { ($0, CultureID($0)) }),
      dimensions: ["criticism"]
    )
    let rows = RowReader(header: header, file: "pairs.csv", names: names)
    for record in records.dropFirst() { #expect(rows.read(record, id: "x").diagnostics == []) }
  }
}
