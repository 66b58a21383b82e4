package import Diagnostics
package import Pair

/// What came of reading one row: the profile, and everything that is wrong in it.
package struct RowReading: Sendable {
  /// Nil where the row cannot be read at all.
  package var profile: Profile?
  package var diagnostics: [Diagnostic]

  package init(profile: Profile? = nil, diagnostics: [Diagnostic] = []) {
    self.profile = profile
    self.diagnostics = diagnostics
  }
}

/// Reads rows of one table as profiles.
package struct RowReader: Sendable {
  package let header: TableHeader
  /// The path for places; no file is touched.
  package let file: String
  private let names: TableNames

  package init(header: TableHeader, file: String, names: TableNames) {
    self.header = header
    self.file = file
    self.names = names
  }

  /// - Parameter id: the profile's id, which the caller keeps unique.
  package func read(_ record: TableRecord, id: String) -> RowReading {
    if let fault = record.fault { return RowReading(diagnostics: [fault.diagnostic(record, file: file)]) }
    var decoder = RowDecoder(cells: cells(of: record), row: record, file: file, names: names)
    let surplus = record.cells.dropFirst(header.columns.count).first { !$0.text.allSatisfy(\.isWhitespace) }
    if let surplus { decoder.hasTooMany(surplus, columns: header.columns.count) }
    let profile = decoder.profile(id: id)
    return RowReading(profile: profile, diagnostics: decoder.diagnostics.sorted())
  }

  /// The same mistakes with row and column named, where they were found in the profile that the row became.
  package func named(_ diagnostics: [Diagnostic], in record: TableRecord) -> [Diagnostic] {
    let columns = zip(header.columns, record.cells).compactMap { column, cell in
      column.map { (name: $0.name, place: cell.location(in: file)) }
    }
    return diagnostics.map { diagnostic in
      guard !diagnostic.reason.hasPrefix("Row ") else { return diagnostic }
      var named = diagnostic
      let column = columns.first {
        $0.place == diagnostic.location && record.cells.first?.location(in: file) != $0.place
      }
      named.reason = "Row \(record.row)\(column.map { ", \($0.name)" } ?? ""): \(diagnostic.reason)"
      return named
    }
  }

  /// What each column says, without what is empty.
  package func cells(of record: TableRecord) -> [PairColumn: TableCell] {
    var cells: [PairColumn: TableCell] = [:]
    for (column, cell) in zip(header.columns, record.cells) {
      guard let column else { continue }
      let text = cell.text.trimmed
      if !text.isEmpty { cells[column] = TableCell(text, line: cell.line, column: cell.column) }
    }
    return cells
  }
}

extension String {
  /// Without white space at both ends.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else {
      return ""
    }
    return String(self[first...last])
  }
}

extension TableRecord.Fault {
  fileprivate func diagnostic(_ record: TableRecord, file: String) -> Diagnostic {
    let first = record.cells.first.map { ($0.line, $0.column) } ?? (1, 1)
    func fault(_ id: String, _ place: (Int, Int), _ reason: String, _ response: String) -> Diagnostic {
      let location = SourceLocation(file: file, line: place.0, column: place.1)
      let text = "Row \(record.row): \(reason)"
      return Diagnostic(id: id, severity: .error, location: location, reason: text, response: response)
    }
    switch self {
    case .isNotClosed(let line):
      return fault("open-quote", (line, 1), "a quotation mark is never closed.", "Close it, or write it twice.")
    case .hasTextAfterQuote(let line, let column):
      let reason = "text follows the quotation mark that ends a cell."
      return fault("text-after-quote", (line, column), reason, "Write a quotation mark within a quoted cell twice.")
    case .isNotUTF8(let line, let column):
      return fault("not-utf-8", (line, column), "a cell is not UTF-8.", "Save the table as 'CSV UTF-8'.")
    case .isTooLong(let bytes):
      let reason = "it is \(bytes) bytes long; a quotation mark may be open."
      return fault("row-too-long", first, reason, "Keep a row under \(TableReader.longestRow) bytes.")
    }
  }
}
