import GuidanceModel
import Testing

@testable import GuidanceSearch

/// What somebody in trouble types.
@Suite struct SituationsScenarioTests {
  @Test func aSituationIsFoundByWhatPeopleSay() {
    #expect(answers("she is so quiet since my criticism").first == "situation.quiet-after-criticism")
    #expect(answers("report two weeks late").first == "situation.report-late")
    #expect(answers("expensive present").first == "situation.gift")
  }
}
