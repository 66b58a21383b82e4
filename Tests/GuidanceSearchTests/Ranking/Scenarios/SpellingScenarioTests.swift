import GuidanceModel
import Testing

@testable import GuidanceSearch

/// One word, however it is spelt.
@Suite struct SpellingScenarioTests {
  @Test(arguments: [["criticise", "criticize"], ["protégé late", "protege late"], ["U.S. praise", "US praise"]])
  func spellingsFindTheSame(_ texts: [String]) {
    #expect(Set(texts.map { answers($0) }).count == 1)
    #expect(!answers(texts[0]).isEmpty)
  }
}
