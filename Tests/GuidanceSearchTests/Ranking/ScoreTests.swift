import Testing

@testable import GuidanceSearch

@Suite struct ScoreTests {
  @Test func everyScoreIsTheSumOfItsParts() throws {
    let found = results("bordurian mentee criticism")
    let first = try #require(found.results.first)
    #expect(first.score.parts.map(\.name).contains("culture"))
    #expect(first.score.parts.map(\.name).contains("words"))
    #expect(first.score.total == first.score.parts.reduce(0) { $0 + $1.value * $1.weight })
    #expect(first.score.parts.allSatisfy { (0...1).contains($0.value) })
  }

  @Test(arguments: [(0, 100), (1, 100), (50, 100), (100, 100), (0, 0)])
  func rarityIsNeverNegative(_ entries: Int, _ total: Int) {
    #expect(TermWeights.rarity(entries, of: total) >= 0)
  }

  @Test func rareWordsTellMore() {
    #expect(TermWeights.rarity(1, of: 100) > TermWeights.rarity(50, of: 100))
  }
}
