import Pair
import PairTables
import XMLDocuments

/// A table of pairs: rows, whatever the size of the pieces they come in, then profiles, then what those become as XML.
struct TableTarget: FuzzTarget {
  static let name = "table"

  private let profiles: ProfileReader
  private let names = TableNames(
    cultures: ["japan": "jp", "jp": "jp", "german": "de", "de": "de"],
    topics: ["feedback"],
    dimensions: ["criticism"]
  )

  init(repository: String) throws {
    profiles = ProfileReader(schema: try SchemaValidator(schemaAt: "\(repository)/content/schema/pair.xsd"))
  }

  func feed(_ bytes: [UInt8]) throws {
    guard let dialect = try? TableDialect(of: bytes) else { return }
    let body = bytes.dropFirst(dialect.prefix)
    let records = rows(body, dialect, piece: body.count)
    try require(records == rows(body, dialect, piece: 1), "rows depend on the pieces they come in")
    let header = TableHeader(records.first, file: "x.csv")
    guard !header.diagnostics.contains(where: { $0.severity == .error }) else { return }
    let reader = RowReader(header: header, file: "x.csv", names: names)
    for record in records.dropFirst() where !record.isEmpty { try check(reader.read(record, id: "x")) }
  }

  private func rows(_ bytes: ArraySlice<UInt8>, _ dialect: TableDialect, piece: Int) -> [TableRecord] {
    var reader = TableReader(separator: dialect.separator, line: dialect.line)
    var (records, rest) = ([TableRecord](), bytes)
    while !rest.isEmpty {
      records += reader.read(rest.prefix(piece))
      rest = rest.dropFirst(piece)
    }
    return records + [reader.finish()].compactMap(\.self)
  }

  /// A row without a mistake is a profile that can be kept; whether its zones are names, the tz database says later.
  private func check(_ reading: RowReading) throws {
    guard let profile = reading.profile, !reading.diagnostics.contains(where: { $0.severity == .error }) else { return }
    let text = ProfileWriter.text(of: profile)
    let mistakes = profiles.read(Array(text.utf8), file: "x.xml").diagnostics.filter {
      $0.severity == .error && !$0.reason.hasPrefix("zone=")
    }
    try require(mistakes.isEmpty, "the profile of a row holds a mistake: \(mistakes)\n\(text)")
  }
}
