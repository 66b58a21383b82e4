import GuidanceModel
import Testing

@testable import GuidanceSearch

/// A title that was copied or remembered.
@Suite struct ExactTitlesScenarioTests {
  /// Word for word the title of an entry, even where others match better.
  @Test(arguments: [
    ("Criticism in private", "borduria.feedback.private"), ("a good pause!", "question.good-pause"),
    ("EARLY IS POLITE", "syldavia.time.early"), ("A gift, and what to do with it", "situation.gift"),
    ("How long does the other wait?", "checklist.rules.late"),
  ])
  func theExactTitleIsFirst(_ text: String, _ id: EntryID) {
    #expect(answers(text).first == id)
  }
}
