import GuidanceModel
import Testing

@testable import GuidanceSearch

/// One word in its forms.
@Suite struct StemmingScenarioTests {
  /// A verb, its forms and its noun find the same, in the same order.
  @Test(arguments: [["criticise", "criticising", "criticised", "criticism"], ["pause", "pauses", "pausing"]])
  func formsFindTheSame(_ words: [String]) {
    #expect(Set(words.map { answers($0) }).count == 1)
    #expect(!answers(words[0]).isEmpty)
  }

  /// The stem of `negotiation` is shorter than what was typed of it.
  @Test(arguments: ["negotia", "negotiat", "negotiation", "negotiations"])
  func theLastWordMayBeABeginning(_ text: String) {
    #expect(answers(text).first == "borduria.silence.thinking")
  }
}
