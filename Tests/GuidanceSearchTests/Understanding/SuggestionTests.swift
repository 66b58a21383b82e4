import GuidanceModel
import Testing

@testable import GuidanceSearch

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("critisism", "criticism"), ("feedbak", "feedback"), ("Bordurai and critisism!", "borduria and criticism!"),
    ("syldavan", "syldavian"), ("presnt", "present"),
  ])
  func nearMisses(_ text: String, _ suggestion: String) {
    #expect(results(text).suggestion == suggestion)
  }

  /// A known word, a short word with another letter, and a word like none are left alone.
  @Test(arguments: ["criticised", "late", "gift", "lake", "gilt", "xylophone", "信頼", ""])
  func leftAlone(_ text: String) {
    #expect(results(text).suggestion == nil)
  }

  /// One letter from `present`, and spelt as it should be.
  @Test func anotherWordIsNoMistake() {
    #expect(results("prevent").suggestion == nil)
    #expect(results("pregent").suggestion == "present")
  }

  @Test func theMendedQuestionIsAnswered() {
    #expect(answers("critisism") == answers("criticism"))
  }

  @Test func literallyOnlySuggested() {
    let found = results("critisism") { $0.isLiteral = true }
    #expect(found.suggestion == "criticism")
    #expect(found.results.isEmpty)
  }

  /// Porter's stem of `negotiations` is shorter than what was typed, so a prefix of stems would find nothing.
  @Test(arguments: ["negotia", "negotiat", "negotiation", "negotiate"])
  func theLastWordMayBeTypedInPart(_ text: String) {
    #expect(answers(text) == ["borduria.silence.thinking"])
    #expect(results(text).suggestion == nil)
  }
}
