import GuidanceModel
import Testing

@testable import GuidanceSearch

/// Ties and limits.
@Suite struct OrderScenarioTests {
  @Test func equalScoresStandByID() {
    let found = results("late gift").results
    for (left, right) in zip(found, found.dropFirst()) where left.score.total == right.score.total {
      #expect(left.entry.id < right.entry.id)
    }
  }

  @Test func theLimitCutsTheListAndNotTheTotal() {
    let all = results("criticism")
    let two = results("criticism") { $0.limit = 2 }
    #expect(two.results.map(\.entry.id) == Array(all.results.map(\.entry.id).prefix(2)))
    #expect(two.total == all.total)
    #expect(two.facets == all.facets)
    #expect(results("criticism") { $0.limit = 0 }.results.isEmpty)
    #expect(results("criticism") { $0.limit = -1 }.results.isEmpty)
  }
}
