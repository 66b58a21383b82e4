import Testing

@testable import PairTables

@Suite struct TableReaderTests {
  /// What is written, and the cells that it means.
  static let tables: [(String, [[String]])] = [
    ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
    ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
    ("a\rb\r", [["a"], ["b"]]),
    ("\"a,b\",c", [["a,b", "c"]]),
    ("\"say \"\"no\"\"\",x", [["say \"no\"", "x"]]),
    ("\"two\r\nlines\",x\r\ny,z\r\n", [["two\r\nlines", "x"], ["y", "z"]]),
    ("a,,\n,,", [["a", "", ""], ["", "", ""]]),
    ("a,\"\"\n", [["a", ""]]),
    ("5\" nails,x", [["5\" nails", "x"]]),
    ("あ,é,🙂", [["あ", "é", "🙂"]]),
    ("", []),
  ]

  @Test(arguments: tables)
  func aTableIsReadAsItIsMeant(_ table: (written: String, meant: [[String]])) {
    #expect(Self.records(table.written).map { $0.cells.map(\.text) } == table.meant)
  }

  /// A file arrives in pieces that end anywhere: within a character, a quotation, a line end.
  @Test(arguments: tables)
  func piecesOfOneByteGiveTheSame(_ table: (written: String, meant: [[String]])) {
    var reader = TableReader(separator: 0x2C)
    var records = Array(table.written.utf8).flatMap { reader.read([$0]) }
    if let last = reader.finish() { records.append(last) }
    #expect(records == Self.records(table.written))
  }

  @Test func placesAreThoseOfTheFile() {
    let records = Self.records("é,\"a\nb\",c\n\nx,y")
    #expect(records.map(\.row) == [1, 2, 3])
    #expect(records[0].cells.map(\.line) == [1, 1, 2])
    #expect(records[0].cells.map(\.column) == [1, 3, 4])
    #expect(records[1].isEmpty)
    #expect(records[2].cells.map { [$0.line, $0.column] } == [[4, 1], [4, 3]])
  }

  @Test(arguments: [
    ("a,\"b\nc,d", TableRecord.Fault.isNotClosed(line: 1)),
    ("\"a\"b,c", .hasTextAfterQuote(line: 1, column: 4)),
  ])
  func aWrongRowIsTold(_ written: String, _ fault: TableRecord.Fault) {
    #expect(Self.records(written).first?.fault == fault)
  }

  @Test func aWrongRowDoesNotSpoilTheNext() {
    let records = Self.records("\"a\"b,c\nd,e\n")
    #expect(records.count == 2 && records[1].fault == nil && records[1].cells.map(\.text) == ["d", "e"])
  }

  @Test func bytesThatAreNotUTF8AreTold() {
    var reader = TableReader(separator: 0x2C)
    let records = reader.read([0x61, 0x2C, 0xE4, 0x0A, 0x62, 0x0A])
    #expect(records.map(\.fault) == [.isNotUTF8(line: 1, column: 3), nil])
  }

  @Test func anOpenQuoteDoesNotFillTheMemory() {
    var reader = TableReader(separator: 0x2C)
    _ = reader.read([0x22] + [UInt8](repeating: 0x78, count: TableReader.longestRow * 3))
    let record = reader.finish()
    #expect((record?.cells.first?.text.utf8.count ?? 0) <= TableReader.longestRow)
    #expect(record?.fault == .isTooLong(bytes: TableReader.longestRow * 3 + 1))
  }

  static func records(_ text: String) -> [TableRecord] {
    var reader = TableReader(separator: 0x2C)
    var records = reader.read(Array(text.utf8))
    if let last = reader.finish() { records.append(last) }
    return records
  }
}
