import Testing

@testable import Diagnostics

@Suite struct NearMissesTests {
  private let topics = NearMisses(among: ["feedback", "silence", "trust", "time", "async"])

  @Test(arguments: [
    ("fedback", ["feedback"]), ("feedbakc", ["feedback"]), ("trsut", ["trust"]), ("Silence", ["silence"]),
    ("banana", []), ("", []),
  ])
  func nearestWordsComeFirst(_ mistyped: String, _ expected: [String]) {
    #expect(topics.of(mistyped) == expected)
  }

  @Test(arguments: [("ab", "ba", 1), ("", "abc", 3), ("abc", "", 3), ("kitten", "sitting", 3), ("same", "same", 0)])
  func distanceCountsASwapOnce(_ left: String, _ right: String, _ expected: Int) {
    #expect(NearMisses.distance(Array(left), Array(right)) == expected)
  }
}
