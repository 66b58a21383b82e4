import Testing

@testable import GuidanceSearch

@Suite struct WordListTests {
  private static let list = WordList("began=begin begun=begin bell child\nsaid=say")

  @Test func whatStandsInItIsFound() {
    #expect(["began", "begun", "bell", "child", "said"].allSatisfy(Self.list.contains))
    #expect(Self.list.meaning(of: "begun") == "begin")
    #expect(Self.list.meaning(of: "said") == "say")
    #expect(Self.list.meaning(of: "bell") == "bell")
  }

  /// Neither a beginning nor a longer word, nor what a word stands for.
  @Test(arguments: ["", "a", "bega", "begans", "begin", "bel", "bells", "z", "é", "child said"])
  func whatDoesNotIsNot(_ word: String) {
    #expect(!Self.list.contains(word))
    #expect(Self.list.meaning(of: word) == nil)
  }

  @Test func theWordsThatStandForSomething() {
    #expect(Self.list.words(meaning: ["begin", "bell"]) == ["began", "begun", "bell"])
  }

  /// Else halving passes by what stands in them.
  @Test func theListsOfTheProgramAreInOrder() {
    for list in [StopWords.all, Stem.irregular] {
      #expect(list.words == list.words.sorted())
      #expect(list.words.allSatisfy(list.contains))
    }
  }
}
