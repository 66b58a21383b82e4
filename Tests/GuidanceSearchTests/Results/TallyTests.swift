import Testing

@testable import GuidanceSearch

@Suite struct TallyTests {
  @Test func namesAreCountedInTheirOrder() {
    var tally = Tally()
    for name in ["norm", "bridge", "norm", "question", "bridge", "norm"] { tally.add(name) }
    #expect(tally.names == ["bridge", "norm", "question"])
    #expect(tally.counts == [2, 3, 1])
    #expect(tally == ["question": 1, "norm": 3, "bridge": 2])
    #expect(tally["norm"] == 3)
    #expect(tally["situation"] == nil)
    #expect(tally.total == 6)
  }
  /// Ties by name, without those that are known.
  @Test func whatWasCountedMost() {
    let tally: Tally = ["trust": 2, "time": 5, "advice": 2, "silence": 1]
    #expect(tally.most(3, without: []).map(\.name) == ["time", "advice", "trust"])
    #expect(tally.most(3, without: ["time"]).map(\.count) == [2, 2, 1])
  }
}
