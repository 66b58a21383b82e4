import Testing

@testable import GuidanceSearch

@Suite struct BestFirstTests {
  private static let scores = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5]

  /// As sorting all would give them, of equal ones the first.
  @Test(arguments: [0, 1, 2, 5, 10, 11, 50]) func theFirstOfAllInOrder(_ limit: Int) {
    let scores = Self.scores
    var best = BestFirst(limit)
    for place in scores.indices {
      best.take(place) { scores[$0] == scores[$1] ? $0 < $1 : scores[$0] > scores[$1] }
    }
    let sorted = scores.indices.sorted {
      scores[$0] == scores[$1] ? $0 < $1 : scores[$0] > scores[$1]
    }
    #expect(best.places == Array(sorted.prefix(limit)))
  }

  @Test func noneWithoutALimit() {
    var best = BestFirst(-1)
    best.take(1) { $0 < $1 }
    #expect(best.places.isEmpty)
  }
}
