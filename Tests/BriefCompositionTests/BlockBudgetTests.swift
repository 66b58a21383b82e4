import GuidanceModel
import Testing

@testable import BriefComposition

/// A block keeps to its words, and what matters most is shared out among its points.
@Suite struct BlockBudgetTests {
  private static func line(_ words: Int) -> DraftLine {
    DraftLine(.text, Array(repeating: "word", count: words).joined(separator: " "), origin: .computed("test"))
  }

  /// A point with a full and a short form.
  private static func passage(_ name: String, full: Int, short: Int) -> Passage {
    Passage([line(full)], shorter: [[line(short)]], omittedAs: (name, name))
  }

  private static var three: [Passage] { ["a", "b", "c"].map { passage($0, full: 40, short: 15) } }

  @Test func manyPointsInBriefComeBeforeOneInFull() {
    let fitted = BlockBudget(.init(block: .matters, words: 75, points: 4)).fit(Self.three)
    #expect(fitted.lines.map(\.line.wordCount) == [40, 15, 15])
    #expect(fitted.omitted.isEmpty)
  }

  @Test func anotherBlockTellsItsPointsInTurn() {
    let fitted = BlockBudget(.init(block: .say, words: 75, points: 4)).fit(Self.three)
    #expect(fitted.lines.map(\.line.wordCount) == [40, 15, 15])
    let narrow = BlockBudget(.init(block: .say, words: 50, points: 4)).fit(Self.three)
    #expect(narrow.lines.map(\.line.wordCount) == [40])
    #expect(narrow.omitted.map(\.id) == ["b", "c"])
  }

  @Test func pointsBeyondTheirNumberAreLeftOutByName() {
    let fitted = BlockBudget(.init(block: .matters, words: 500, points: 2)).fit(Self.three)
    #expect(fitted.lines.map(\.line.wordCount) == [40, 40])
    #expect(fitted.omitted.map(\.title) == ["c"])
    #expect(fitted.omitted.first?.why == "no room in matters: 500 words")
  }

  @Test(arguments: [BriefBlock.matters, .say])
  func whatFindsNoRoomIsNamedWithItsReasonAndNeverWorded(block: BriefBlock) {
    var worded: [String] = []
    let passages = ["a", "b"].map { name in
      Passage(reason: "why \(name)", omittedAs: (name, name)) {
        worded.append(name)
        return [[Self.line(20)]]
      }
    }
    let fitted = BlockBudget(.init(block: block, words: 500, points: 1)).fit(passages)
    #expect(fitted.lines.count == 1)
    #expect(fitted.omitted.map(\.detail) == ["why b"] && worded == ["a"])
  }

  @Test func aPointIsWordedOnce() {
    var count = 0
    let passage = Passage(reason: nil, omittedAs: ("a", "a")) {
      count += 1
      return [[Self.line(40)], [Self.line(15)]]
    }
    for words in [20, 50] { _ = BlockBudget(.init(block: .matters, words: words)).fit([passage]).lines }
    #expect(count == 1)
  }

  @Test func aPointWithoutANameIsAlwaysKept() {
    let kept = Passage([Self.line(90)])
    #expect(BlockBudget(.init(block: .header, words: 50)).fit([kept]).lines.count == 1)
  }
}
