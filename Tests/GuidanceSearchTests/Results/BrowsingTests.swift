import GuidanceModel
import Testing

@testable import GuidanceSearch

@Suite struct BrowsingTests {
  @Test(arguments: ["", "   ", "\n"])
  func withoutWordsEverythingByID(_ text: String) {
    let found = results(text) { $0.limit = 100 }
    #expect(found.total == SmallGuidance.all.entries.count)
    #expect(found.results.map(\.entry.id) == SmallGuidance.all.entries.map(\.id).sorted())
  }

  @Test func byCulture() {
    #expect(answers("") { $0.cultures = ["borduria"] } == ["borduria.feedback.private", "borduria.silence.thinking"])
    #expect(answers("Borduria") == ["borduria.feedback.private", "borduria.silence.thinking"])
  }

  @Test func byKind() {
    #expect(answers("checklist") == ["checklist.rules.gifts", "checklist.rules.late"])
    #expect(answers("") { $0.kinds = [.situation] }.count == 3)
  }

  /// A culture without checklists of its own gets the general ones.
  @Test func byCultureAndKind() {
    #expect(answers("bordurian checklist") == ["checklist.rules.gifts", "checklist.rules.late"])
  }

  @Test func facetsAreCounted() {
    let facets = results("") { $0.topics = ["feedback"] }.facets
    #expect(facets.total == 6)
    #expect(facets.kinds == ["norm": 4, "question": 1, "situation": 1])
    #expect(facets.cultures == ["borduria": 1, "syldavia": 1, "high-mountains": 1, "us": 1])
    #expect(facets.topics == ["feedback": 6, "silence": 1])
  }

  /// Function words ask nothing: that is not the same as asking for everything.
  @Test(arguments: ["the of and", "!?", "🙂", "\"", "*"])
  func nothingAsked(_ text: String) {
    #expect(results(text).total == 0)
    #expect(results(text).nearestTopics.isEmpty)
  }
}
