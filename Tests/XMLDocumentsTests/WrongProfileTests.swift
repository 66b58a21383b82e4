import Testing

@testable import XMLDocuments

/// One file for each mistake in a profile, and what is said about it, word for word.
@Suite struct WrongProfileTests {
  private static let folder = GoldenFolder("WrongProfiles")

  @Test(arguments: folder.names)
  func everyMistakeIsExplained(_ name: String) throws {
    let reader = ProfileReader(schema: try Fixture.pairSchema.get())
    try Self.folder.expect(reader.read(Self.folder.bytes(name), file: name + ".xml").diagnostics, for: name)
  }
}
