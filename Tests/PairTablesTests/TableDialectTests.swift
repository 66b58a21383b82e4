import Testing

@testable import PairTables

@Suite struct TableDialectTests {
  @Test(arguments: [
    ("id,stage\n", UInt8(ascii: ",")), ("id;stage\r\n", UInt8(ascii: ";")), ("id\tstage\n", 0x09),
    ("\"a;b;c\",stage,x\n", UInt8(ascii: ",")), ("id\n1;2;3\n", UInt8(ascii: ",")), ("a;b,c;d", UInt8(ascii: ";")),
  ])
  func theSeparatorIsThatOfTheHeader(_ text: String, _ separator: UInt8) throws {
    let dialect = try TableDialect(of: Array(text.utf8))
    #expect(dialect.separator == separator && dialect.prefix == 0 && dialect.line == 1)
  }

  @Test func aByteOrderMarkIsNotPartOfTheHeader() throws {
    let dialect = try TableDialect(of: [0xEF, 0xBB, 0xBF] + Array("id;x".utf8))
    #expect(dialect.prefix == 3 && dialect.separator == UInt8(ascii: ";"))
  }

  @Test func theLineThatExcelAddsIsObeyed() throws {
    let dialect = try TableDialect(of: Array("sep=;\r\nid,x,y;stage\r\n".utf8))
    #expect(dialect.prefix == 7 && dialect.separator == UInt8(ascii: ";") && dialect.line == 2)
  }

  @Test(arguments: [
    ([], TableDialect.Fault.isEmpty), (Array(" \r\n".utf8), .isEmpty), ([0xFF, 0xFE, 0x69, 0x00], .isUTF16),
    ([0x69, 0x00, 0x64, 0x00], .isUTF16),
  ])
  func whatIsNoTableIsRefused(_ bytes: [UInt8], _ fault: TableDialect.Fault) {
    #expect(throws: fault) { try TableDialect(of: bytes) }
  }
}
