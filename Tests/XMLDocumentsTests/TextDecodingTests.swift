import Testing

@testable import XMLDocuments

@Suite struct TextDecodingTests {
  @Test(arguments: [
    ("plain", Array("<a>é</a>".utf8), []),
    ("with a byte order mark", [0xEF, 0xBB, 0xBF] + Array("<a>é</a>".utf8), []),
    ("declared UTF-8", Array("<?xml version=\"1.0\" encoding='utf-8'?><a>é</a>".utf8), []),
    ("UTF-16 little-endian with a mark", [0xFF, 0xFE] + utf16("<a>é</a>", bigEndian: false), ["saved-as-utf-8"]),
    ("UTF-16 big-endian with a mark", [0xFE, 0xFF] + utf16("<a>é</a>", bigEndian: true), ["saved-as-utf-8"]),
    ("UTF-16 little-endian without", utf16("<a>é</a>", bigEndian: false), ["saved-as-utf-8"]),
    (
      "UTF-16 that declares it",
      [0xFE, 0xFF] + utf16("<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>é</a>", bigEndian: true), ["saved-as-utf-8"]
    ),
    (
      "declared Latin-1",
      Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>".utf8) + [0xE9] + Array("</a>".utf8), ["saved-as-utf-8"]
    ),
    (
      "declared Windows-1252",
      Array("<?xml version=\"1.0\" encoding=\"windows-1252\"?><a>".utf8) + [0xE9] + Array("</a>".utf8),
      ["saved-as-utf-8"]
    ),
    ("Latin-1 that does not say so", Array("<a>".utf8) + [0xE9] + Array("</a>".utf8), ["not-utf-8"]),
  ])
  func everyEncodingGivesTheSameText(_ name: String, _ bytes: [UInt8], _ ids: [String]) {
    let reading = XMLReader().read(bytes, file: "t.xml")
    #expect(reading.document?.root.text == "é")
    #expect(reading.diagnostics.map(\.id) == ids)
  }

  @Test(arguments: [
    (
      [UInt8]("<?xml version=\"1.0\" encoding=\"Shift_JIS\"?><a/>".utf8),
      "1:1 unknown-encoding: the file is saved as SHIFT_JIS, which is not read here"
    ),
    ([0xFF, 0xFE, 0, 0, 0x3C, 0, 0, 0], "1:1 unknown-encoding: the file is saved as UTF-32, which is not read here"),
  ])
  func otherEncodingsAreNamed(_ bytes: [UInt8], _ expected: String) {
    let reading = XMLReader().read(bytes, file: "t.xml")
    #expect(reading.document == nil)
    #expect(Fixture.lines(reading.diagnostics).first == expected)
  }

  @Test func theFirstWrongByteIsShownWithItsPlaceAndLetter() {
    let bytes = Array("<a>\n fa".utf8) + [0xE7] + Array("ade na".utf8) + [0xEF] + Array("ve</a>".utf8)
    let reading = XMLReader().read(bytes, file: "t.xml")
    #expect(reading.document?.root.text == "\n façade naïve")
    #expect(
      Fixture.lines(reading.diagnostics).first
        == "2:4 not-utf-8: the byte E7 is not UTF-8; read as Windows-1252 it is \"ç\""
    )
  }

  @Test func oneDamagedLetterAmongGoodOnesIsNotGuessed() {
    let bytes = Array("<a>né".utf8) + [0xE7, 0x20] + Array("ü</a>".utf8)
    let reading = XMLReader().read(bytes, file: "t.xml")
    #expect(reading.document?.root.text == "né\u{FFFD} ü")
    #expect(Fixture.lines(reading.diagnostics).first == "1:6 not-utf-8: the byte E7 is not UTF-8")
  }

  @Test func typographicQuotesOfWindowsAreRead() {
    let bytes = Array("<a>".utf8) + [0x93, 0x80, 0x94, 0x81] + Array("</a>".utf8)
    #expect(XMLReader().read(bytes, file: "t.xml").document?.root.text == "“€”\u{FFFD}")
  }

  @Test(arguments: ["<a>x\r\ny</a>", "<a>x\ry</a>", "<a>x\ny</a>"])
  func everyLineEndIsOne(_ text: String) {
    #expect(Fixture.parse(text).document?.root.text == "x\ny")
  }

  @Test(
    arguments: [
      ([0x41, 0xC3, 0xA9], nil), ([0xC0, 0x80], 0), ([0xED, 0xA0, 0x80], 0), ([0xF4, 0x90, 0x80, 0x80], 0),
      ([0x41, 0xE2, 0x82], 1), ([0xF0, 0x9F, 0x98, 0x80], nil), ([0x80], 0), ([], nil),
    ] as [([UInt8], Int?)]
  )
  func illFormedBytesAreFound(_ bytes: [UInt8], _ expected: Int?) {
    #expect(UTF8Check.firstBadByte(in: bytes) == expected)
  }

  private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? bytes : bytes.reversed()
    }
  }
}
