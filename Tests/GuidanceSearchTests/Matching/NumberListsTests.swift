import Testing

@testable import GuidanceSearch

@Suite struct NumberListsTests {
  private static let lists: [[UInt32]] = [[0, 2], [], [2], [1, 2, 4]]

  @Test func eachListIsGivenBack() {
    let kept = NumberLists(Self.lists)
    #expect(kept.count == 4)
    #expect((0..<4).map { Array(kept[$0]) } == Self.lists)
  }

  @Test func invertedTellsWhoHoldsANumber() {
    let holders = NumberLists(Self.lists).inverted(bound: 5)
    #expect((0..<5).map { Array(holders[$0]) } == [[0], [3], [0, 2, 3], [], [3]])
  }

  @Test(arguments: [([2, 1], [0, 0]), ([1, 3], [0, 0]), ([], [0])] as [([UInt32], [UInt32])])
  func endsThatDoNotFitAreRefused(_ ends: [UInt32], _ numbers: [UInt32]) {
    #expect(NumberLists(ends: ends, numbers: numbers) == nil)
  }

  @Test func textsAreGivenBack() {
    let texts = ["nobody speaks", "", "naïve — 沉默"]
    let kept = TextList(texts)
    #expect((0..<3).map { kept[$0] } == texts)
    #expect(TextList(ends: [3, 2], bytes: [65, 66]) == nil)
  }
}
