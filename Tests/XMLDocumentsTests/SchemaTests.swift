import Dispatch
import GuidanceModel
import Testing

@testable import XMLDocuments

@Suite struct SchemaTests {
  @Test func theGuideKnowsOrderValuesAndPurposes() throws {
    let guide = try Fixture.guidanceSchema.get().guide
    let norm = try #require(guide.types["Norm"])
    #expect(
      norm.places.flatMap(\.names) == [
        "title", "tendency", "advice", "mirror", "say", "avoid", "ask", "unless", "asked", "see", "cite", "review",
      ]
    )
    #expect(norm.places.map(\.least) == [1, 1, 1, 0, 0, 0, 1, 1, 1, 0, 1, 0])
    #expect(norm.attributes.map(\.name) == ["id", "aliases", "topics", "dimensions", "evidence", "checked", "due"])
    #expect(norm.places[7].alternatives.first?.documentation.hasPrefix("When this is likely wrong") == true)
    let advice = try #require(guide.types["Advice"])
    #expect(advice.places.flatMap(\.names) == ["q", "em", "term", "name"])
    #expect(advice.attributes.map(\.isRequired) == [true, false, false])
  }

  @Test(
    arguments: [
      ("Topics", "feedback trust", nil), ("Topics", "feedback tust", .notListed("tust")), ("Topics", " ", .empty),
      ("Position", "-3", nil), ("Position", "+2", nil), ("Position", "4", .outOfRange("4")),
      ("Position", "two", .notANumber("two")), ("Date", "2024-02-29", nil),
      ("Date", "2026-02-29", .notADay("2026-02-29")),
      ("Clock", "24:00", .illFormed("24:00")), ("CultureIDs", "almaria Borduria", .illFormed("Borduria")),
      ("Line", "\n", .empty), ("EntryID", "almaria.feedback.a", nil), ("EntryID", "almaria", .illFormed("almaria")),
    ] as [(String, String, ValueProblem?)]
  )
  func valuesAreHeldAgainstTheirForm(_ type: String, _ text: String, _ expected: ValueProblem?) throws {
    guard case .value(let value) = try Fixture.guidanceSchema.get().guide.types[type]?.content else {
      return #expect(Bool(false), "no simple type \(type)")
    }
    #expect(value.problem(in: text) == expected)
  }

  /// The guide explains what libxml2 objects to: it must not see mistakes where libxml2 sees none.
  @Test func theGuideFindsNothingInSoundFiles() throws {
    let schema = try Fixture.guidanceSchema.get()
    let files = ContentFolder(Fixture.root + "/content").files()
    #expect(!files.isEmpty)
    for file in files {
      guard case .success(let bytes) = FileBytes.read(file, limit: .max) else { continue }
      guard let document = XMLReader().read(bytes, file: file).document else { continue }
      guard schema.complaints(about: document).isEmpty else { continue }
      var review = SchemaReview(schema.guide)
      _ = review.repaired(document)
      #expect(review.diagnostics.isEmpty, "\(file)")
    }
  }

  @Test func theRepairedDocumentIsOneThatLibXML2HasLittleAgainst() throws {
    let text = """
      <topics>stray<topic id="feedback"><scope>S</scope><foo/><titel>T</titel></topic>
      <topic id="trust"><title>T</title><title>U</title></topic></topics>
      """
    let schema = try Fixture.guidanceSchema.get()
    var review = SchemaReview(schema.guide)
    let document = try #require(Fixture.parse(text).document)
    #expect(!schema.complaints(about: document).isEmpty)
    let result = review.repaired(document)
    let repaired = try #require(result)
    #expect(schema.complaints(about: repaired).isEmpty)
    #expect(
      review.diagnostics.map(\.id) == [
        "text-not-allowed", "unknown-element", "unknown-element", "misplaced-element", "repeated-element",
        "missing-element",
      ]
    )
  }

  @Test func oneSchemaServesManyThreads() throws {
    let schema = try Fixture.guidanceSchema.get()
    let bytes = Array("<topics><topic id=\"fedback\"><titel>T</titel><scope a=\"1\">S</scope></topic></topics>".utf8)
    let expected = GuidanceReader(schema: schema).read(bytes, file: "t.xml").diagnostics
    #expect(expected.count == 3)
    let readings = Parallel.map(Array(0..<400)) { _ in
      GuidanceReader(schema: schema).read(bytes, file: "t.xml").diagnostics
    }
    #expect(readings.allSatisfy { $0 == expected })
  }

  @Test(arguments: ["<a>", "<a/>", "<!DOCTYPE a><a/>", "hello"])
  func whatIsNoSchemaIsRefused(_ text: String) {
    #expect(throws: SchemaError.self) { try SchemaValidator(Array(text.utf8), file: "s.xsd") }
  }

  @Test func aSchemaThatIsNotThereIsNamed() {
    do {
      _ = try SchemaValidator(schemaAt: "/nowhere/guidance.xsd")
      #expect(Bool(false), "no error")
    } catch {
      #expect(
        "\(error)"
          == "/nowhere/guidance.xsd: the file could not be read: there is no such file. "
          + "Restore the folder schema of the content, or name other content with --content."
      )
    }
  }

  @Test(
    arguments: [
      ([], []), ([1], [0]), ([0, 2, 1, 1], [0, 2, 3]), ([3, 2, 1], [0]), ([0, 1, 2], [0, 1, 2]),
      ([5, 0, 1, 2], [1, 2, 3]),
    ] as [([Int], [Int])]
  )
  func theLongestRunInOrderIsFound(_ numbers: [Int], _ expected: [Int]) {
    #expect(LongestRun.indices(of: numbers) == expected)
  }

  @Test(arguments: [
    ("A short headline.", " (a short headline)"), ("The id.", ""), ("ISBN-13 with hyphens.", " (ISBN-13 with hyphens)"),
    ("What it is. And more.", " (what it is)"), ("-3 frank, +3 softened", " (-3 frank, +3 softened)"), ("", ""),
  ])
  func documentationBecomesAnAside(_ documentation: String, _ expected: String) {
    #expect(Help.aside(documentation) == expected)
  }
}
