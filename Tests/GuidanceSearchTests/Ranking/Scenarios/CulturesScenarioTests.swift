import GuidanceModel
import Testing

@testable import GuidanceSearch

/// Own culture, then its region, then what is general.
@Suite struct CulturesScenarioTests {
  /// Own culture, then its region, then what is general; never a neighbour's.
  @Test func ownThenRegionThenGeneral() {
    #expect(
      answers("criticism bordurian") == [
        "borduria.feedback.private", "high-mountains.feedback.after-the-meal", "question.hearing-criticism",
        "situation.quiet-after-criticism",
      ]
    )
  }

  /// Nothing is held for Almaria: general guidance answers, no other country's.
  @Test func aCultureWithoutEntries() {
    #expect(answers("criticism in Almaria") == ["question.hearing-criticism", "situation.quiet-after-criticism"])
  }

  @Test func aRegionBringsItsCountriesAfterItself() {
    #expect(
      answers("highlander criticism").filter { $0.text.contains(".feedback.") } == [
        "high-mountains.feedback.after-the-meal", "borduria.feedback.private", "syldavia.feedback.plain",
      ]
    )
  }

  /// Without a culture, general guidance comes before a norm that matches as well.
  @Test func generalFirstWhereNoCultureIsNamed() {
    #expect(answers("how do I criticise").first == "question.hearing-criticism")
  }
}
