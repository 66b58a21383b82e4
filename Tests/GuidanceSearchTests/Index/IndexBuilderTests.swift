import GuidanceModel
import Testing

@testable import GuidanceSearch

@Suite struct IndexBuilderTests {
  @Test func fields() throws {
    var builder = IndexBuilder(naming: SmallGuidance.all)
    let entry = try #require(SmallGuidance.all.entries.first { $0.id == "borduria.silence.thinking" })
    let indexed = builder.index(entry)
    #expect(indexed.title == "paus time think")
    #expect(indexed.asked == "sai noth ask")
    #expect(indexed.text.hasPrefix("paus part answer negoti rest paus leav begin"))
    #expect(indexed.names == "borduria bordurian silenc turn")
    #expect(indexed.clues.readers == [.mentor])
    #expect(indexed.clues.text == indexed.clues.text.sorted())
  }

  /// The vocabulary counts entries, not words.
  @Test func counts() {
    var builder = IndexBuilder(naming: SmallGuidance.all)
    for entry in SmallGuidance.all.entries { _ = builder.index(entry) }
    let terms = Dictionary(uniqueKeysWithValues: builder.terms.map { ($0.stem, $0.entries) })
    #expect(terms["negoti"] == 1)
    #expect(terms["guild"] == 1)
    #expect(builder.terms.map { Int($0.number) } == Array(0..<builder.terms.count))
    #expect(builder.writtenWords.contains { $0.text == "negotiations" && $0.stem == "negoti" })
  }
}
