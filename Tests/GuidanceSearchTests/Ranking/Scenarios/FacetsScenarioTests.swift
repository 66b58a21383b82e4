import GuidanceModel
import Testing

@testable import GuidanceSearch

/// Kinds and topics, named in words or chosen.
@Suite struct FacetsScenarioTests {
  @Test func theKindAskedForIsFirst() {
    #expect(answers("checklist gifts").first == "checklist.rules.gifts")
    #expect(answers("what can I ask about criticism").first == "question.hearing-criticism")
  }

  @Test func chosenKindsAndTopicsFilter() {
    #expect(answers("criticism") { $0.kinds = [.question] } == ["question.hearing-criticism"])
    #expect(Set(answers("criticism report") { $0.topics = ["time"] }) == ["situation.report-late"])
  }
}
