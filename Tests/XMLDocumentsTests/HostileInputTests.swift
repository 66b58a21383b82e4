import Diagnostics
import Testing

@testable import XMLDocuments

/// Files that are broken on purpose: a clear message each, no network, bounded memory and time.
@Suite struct HostileInputTests {
  @Test(arguments: [
    ("<!DOCTYPE a>\n<a/>", "1:1 doctype-refused: a document type declaration (DOCTYPE) is not accepted"),
    (
      "<?xml version=\"1.0\"?>\n<!DOCTYPE a SYSTEM \"http://localhost:1/a.dtd\"><a/>",
      "2:1 doctype-refused: a document type declaration (DOCTYPE) is not accepted"
    ),
    (
      "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<a>&x;</a>",
      "1:1 entity-refused: the document type declaration defines entities, which are not accepted"
    ),
    (
      "<!DOCTYPE a [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;]>\n<a/>",
      "1:1 entity-refused: the document type declaration defines entities, which are not accepted"
    ),
    (
      billionLaughs,
      "1:1 entity-refused: the document type declaration defines entities, which are not accepted"
    ),
  ])
  func declarationsAreRefused(_ text: String, _ expected: String) {
    let reading = Fixture.parse(text)
    #expect(reading.document == nil)
    #expect(Fixture.lines(reading.diagnostics).first == expected)
    #expect(reading.diagnostics.count == 1)
  }

  /// After a mistake inside a tag libxml2 tells of elements that begin and never end: its validation, which went along, then
  /// looked at an element that was not there, and ended the program.
  @Test(arguments: [
    "<section block=\"=\"contract\" words=\"60\"/>", "<section block=\"\"contract\" words=\"60\"/>", "<section block/>",
    "<section <section/>", "<title>x<-title>",
  ])
  func aMistakeInATagEndsNoValidation(_ tag: String) throws {
    let text = """
      <blueprints>
        <blueprint id="blueprint.first-contact" stage="first-contact">
          <title>first-contact</title>
          <purpose for="both">Meet.</purpose>
          <outcome for="both">A date stands.</outcome>
          \(tag)
        </blueprint>
          <outcome for="both">A date stands.</outcome>
      """
    let whole = text + "\n</blueprint></blueprints>"
    for schema in [Fixture.guidanceSchema, Fixture.pairSchema] {
      for text in [text, whole] {
        let reading = GuidanceReader(schema: try schema.get()).read(Array(text.utf8), file: "t.xml")
        #expect(reading.diagnostics.first?.location.line == 6)
      }
    }
  }

  @Test func tenThousandLevelsAreTooDeep() {
    let text = String(repeating: "<a>\n", count: 10_000) + String(repeating: "</a>", count: 10_000)
    #expect(
      Fixture.lines(Fixture.parse(text).diagnostics) == [
        "257:1 too-deep: more than 256 elements stand inside each other",
        "Check that the elements before this place are closed.",
      ]
    )
  }

  @Test func deepestAllowedIsRead() {
    let text = String(repeating: "<a>", count: 256) + String(repeating: "</a>", count: 256)
    #expect(Fixture.parse(text).diagnostics.isEmpty)
  }

  @Test func aTagOfAMillionAttributesIsStoppedBeforeItIsParsed() {
    let text = "<a>\n <b " + (0..<1_000_000).map { "a\($0)=\"\"" }.joined(separator: " ") + "/></a>"
    #expect(
      Fixture.lines(Fixture.parse(text).diagnostics).first
        == "1:1 file-too-large: the file has 10 MB; at most 8 MB are read"
    )
    var reader = XMLReader()
    reader.limits.bytes = .max
    #expect(
      Fixture.lines(reader.read(Array(text.utf8), file: "t.xml").diagnostics).first
        == "2:2 too-many-attributes: this start tag has more than 64 attributes"
    )
  }

  @Test func attributesAndElementsAreCounted() {
    let many = (0..<65).map { "a\($0)=\"\"" }.joined(separator: " ")
    #expect(Fixture.parse("<a \(many)/>").diagnostics.map(\.id) == ["too-many-attributes"])
    let elements = "<a>" + String(repeating: "<b/>", count: 200_001) + "</a>"
    #expect(Fixture.parse(elements).diagnostics.map(\.id) == ["too-many-elements"])
  }

  @Test func aHundredMegabytesAreNotRead() throws {
    let path = try TemporaryFolder.make() + "/large.xml"
    try TemporaryFolder.writeSparse(path, bytes: 100 * 1024 * 1024)
    defer { TemporaryFolder.remove(path) }
    let lines = Fixture.lines(GuidanceReader().read(fileAt: path).diagnostics)
    #expect(
      lines == [
        "1:1 file-too-large: the file has 100 MB; at most 8 MB are read",
        "Check that this is the right file, or divide it.",
      ]
    )
  }

  @Test(arguments: [
    ("", "file-empty"), (" \n\t", "file-empty"), ("\u{0}", "forbidden-character"), ("<", "file-cut-off"),
    ("PK\u{3}\u{4}", "not-xml"),
    ("{\"a\": 1}", "not-xml"), ("<a>\u{0}</a>", "forbidden-character"), ("<![CDATA[", "not-xml"),
  ])
  func whatIsNoDocumentIsSaid(_ text: String, _ id: String) {
    #expect(Fixture.parse(text).diagnostics.map(\.id) == [id])
  }

  /// Cut off anywhere, and with any one byte changed, a file gives diagnostics or a document, and never a crash.
  @Test func everyCutAndEveryChangeIsSurvived() {
    let whole = Array(
      "<?xml version=\"1.0\"?><a x=\"1\" y='2'><!-- c --><b>text &amp; <i>é</i></b><![CDATA[d]]><?p i?></a>".utf8
    )
    for length in whole.indices {
      let reading = XMLReader().read(Array(whole[..<length]), file: "t.xml")
      #expect(reading.document == nil)
      #expect(!reading.diagnostics.isEmpty)
    }
    for offset in whole.indices {
      for byte: UInt8 in [0, 0x20, 0x22, 0x26, 0x3C, 0x3E, 0x41, 0x80, 0xFF] {
        var changed = whole
        changed[offset] = byte
        let reading = XMLReader().read(changed, file: "t.xml")
        #expect(reading.document != nil || !reading.diagnostics.isEmpty)
        #expect(reading.diagnostics.allSatisfy { $0.location.line >= 1 && $0.location.column >= 1 })
      }
    }
  }

  /// What a file may be full of, by a name that can be printed.
  enum Flood: String, CaseIterable {
    case unknownElements
    case emptyTopics
    case misplacedElements
    case ampersands
    case oneLongValue

    var text: String {
      switch self {
      case .unknownElements: "<topics>" + String(repeating: "<foo/>", count: 30_000) + "</topics>"
      case .emptyTopics: "<topics>" + String(repeating: "<topic/>", count: 30_000) + "</topics>"
      case .misplacedElements:
        "<topics><topic>" + String(repeating: "<asked>a</asked><title>t</title>", count: 10_000) + "</topic></topics>"
      case .ampersands: "<topics>" + String(repeating: "& ", count: 60_000) + "</topics>"
      case .oneLongValue: "<topics><topic id=\"" + String(repeating: "x", count: 2_000_000) + "\"/></topics>"
      }
    }
  }

  /// A file that is wrong in every line is told within bounds of time and length.
  @Test(arguments: Flood.allCases)
  func aFloodOfMistakesIsBounded(_ flood: Flood) throws {
    let reader = GuidanceReader(schema: try Fixture.guidanceSchema.get())
    let bytes = Array(flood.text.utf8)
    let clock = ContinuousClock()
    var found: [Diagnostic] = []
    let time = clock.measure { found = reader.read(bytes, file: "t.xml").diagnostics }
    #expect((1...501).contains(found.count))
    #expect(found.allSatisfy { $0.reason.count < 300 })
    #expect(time < .seconds(60), "\(flood) took \(time)")
  }

  private static let billionLaughs: String = {
    let entities = (1..<10).map { level in
      "<!ENTITY l\(level) \"" + String(repeating: "&l\(level - 1);", count: 10) + "\">"
    }
    return "<!DOCTYPE a [<!ENTITY l0 \"lol\">\(entities.joined())]>\n<a>&l9;</a>"
  }()
}
