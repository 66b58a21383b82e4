import Testing

@testable import XMLDocuments

/// One file for each mistake an author can make, and what is said about it, word for word.
@Suite struct WrongContentTests {
  private static let folder = GoldenFolder("WrongContent")

  @Test(arguments: folder.names)
  func everyMistakeIsExplained(_ name: String) throws {
    let reader = GuidanceReader(schema: try Fixture.guidanceSchema.get())
    try Self.folder.expect(reader.read(Self.folder.bytes(name), file: name + ".xml").diagnostics, for: name)
  }

  @Test(arguments: folder.names)
  func withoutTheSchemaEveryPlaceIsRight(_ name: String) throws {
    let reading = GuidanceReader().read(try Self.folder.bytes(name), file: name + ".xml")
    #expect(reading.diagnostics.allSatisfy { $0.location.line > 0 })
  }

  @Test func thereAreAtLeastSixty() {
    #expect(Self.folder.names.count >= 60)
  }
}
