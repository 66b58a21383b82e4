import GuidanceModel
import Testing

@testable import GuidanceSearch

@Suite struct IndexBuilderTests {
  private let names = EntryNames(SmallGuidance.all)

  private func entry(_ id: EntryID) throws -> Entry {
    try #require(SmallGuidance.all.entries.first { $0.id == id })
  }

  @Test func fields() throws {
    var builder = IndexBuilder(naming: names)
    let found = builder.add(AnalysedEntries([try entry("borduria.silence.thinking")], names: names))
    let (indexed, terms) = (try #require(found.first), builder.terms)
    func stems(_ numbers: some Sequence<TermNumber>) -> [String] { numbers.map { terms[Int($0)].stem } }
    #expect(stems(indexed.clues.title) == ["paus", "time", "think"])
    #expect(indexed.clues.asked.map(stems) == [["sai", "noth", "ask"]])
    #expect(
      Set(stems(indexed.clues.text)).isSuperset(of: ["paus", "part", "answer", "negoti", "rest", "leav", "begin"])
    )
    #expect(Set(stems(indexed.clues.names)) == ["borduria", "bordurian", "silenc", "turn"])
    #expect(indexed.clues.addresses(.mentor))
    #expect(!indexed.clues.addresses(.mentoree))
    #expect(indexed.clues.text.sorted() == Array(indexed.clues.text))
  }

  /// In halves: 4 for the title, 3 for an asked phrase, 1 for each place in the text.
  @Test func weights() throws {
    var builder = IndexBuilder(naming: names)
    let indexed = try #require(
      builder.add(AnalysedEntries([try entry("borduria.silence.thinking")], names: names)).first
    )
    let weights = Dictionary(
      uniqueKeysWithValues: indexed.occurrences.map { (builder.terms[Int($0.term)].stem, $0.weight) }
    )
    #expect(weights["think"] == 8)
    #expect(weights["sai"] == 6)
    #expect(weights["negoti"] == 2)
    #expect(weights["bordurian"] == 1)
    #expect(weights["paus"] == 8 + 2 + 2)
    #expect(indexed.occurrences.map(\.term) == indexed.occurrences.map(\.term).sorted())
  }

  /// In whichever pieces a base is taken apart, the same comes out.
  @Test(arguments: [1, 2, 5])
  func pieces(_ count: Int) {
    let entries = SmallGuidance.all.entries
    var (whole, parts) = (IndexBuilder(naming: names), IndexBuilder(naming: names))
    let expected = whole.add(AnalysedEntries(entries, names: names))
    let found = Parallel.pieces(count, of: entries.indices).flatMap {
      parts.add(AnalysedEntries(entries[$0], names: names))
    }
    #expect(found == expected)
    #expect(parts.terms == whole.terms)
    #expect(parts.writtenWords == whole.writtenWords)
  }

  /// The vocabulary counts entries, not words.
  @Test func counts() {
    var builder = IndexBuilder(naming: names)
    _ = builder.add(AnalysedEntries(SmallGuidance.all.entries, names: names))
    let terms = Dictionary(uniqueKeysWithValues: builder.terms.map { ($0.stem, $0.entries) })
    #expect(terms["negoti"] == 1)
    #expect(terms["guild"] == 1)
    #expect(builder.terms.map { Int($0.number) } == Array(0..<builder.terms.count))
    #expect(builder.writtenWords.contains { $0.text == "negotiations" && $0.stem == "negoti" })
  }
}
