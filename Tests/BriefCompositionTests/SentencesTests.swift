import Testing

@testable import BriefComposition

@Suite struct SentencesTests {
  @Test(arguments: [
    ([Span.words("One. Two. Three.")], 1, "One."), ([.words("One. Two. Three.")], 2, "One. Two."),
    ([.words("One only")], 1, "One only"), ([.words("A 2.5 step. Then.")], 1, "A 2.5 step."),
    ([.words("Say "), .quotation("Stop."), .words(" Then wait. End.")], 1, "Say \u{201C}Stop.\u{201D}"),
    (
      [.words("They say "), .quotation("yes"), .words(" and mean it. More.")], 1,
      "They say \u{201C}yes\u{201D} and mean it."
    ),
    ([.words("Ask "), .quotation("Why?"), .words(" or wait. More.")], 1, "Ask \u{201C}Why?\u{201D} or wait."),
    ([], 1, ""),
  ])
  func theFirstSentencesAreKeptWhole(_ spans: [Span], _ count: Int, _ expected: String) {
    #expect(Sentences.first(count, of: spans).map(\.text).joined() == expected)
  }

  @Test(arguments: [
    ("They work there.", "they work there."), ("Bo works there.", "Bo works there."),
    ("A clinic has it.", "a clinic has it."),
    ("", ""),
  ])
  func aConditionContinuesInSmallLetters(_ text: String, _ expected: String) {
    #expect(Sentences.continued([.words(text)]).map(\.text).joined() == expected)
  }
}
