import Testing

@testable import EditorialRules

@Suite struct RuleExamplesTests {
  @Test(arguments: EditorialRules.all.map(\.id))
  func examplesTriggerOrPassAsTheySay(_ id: String) throws {
    let rule = try #require(EditorialRules.rule(id))
    #expect(!rule.examples.triggering.isEmpty && !rule.examples.passing.isEmpty)
    for example in rule.examples.triggering {
      let findings = Bench.findings(of: rule, in: example)
      #expect(!findings.isEmpty, "\(id) finds nothing in: \(example.text)")
      #expect(findings.allSatisfy { $0.rule == id })
    }
    for example in rule.examples.passing {
      let reasons = Bench.findings(of: rule, in: example).map(\.diagnostic.reason)
      #expect(reasons.isEmpty, "\(id) finds something in: \(example.text)")
    }
  }

  @Test func theSampleThatExamplesArePutIntoBreaksNoRule() {
    let report = RuleRun(guidance: Bench.worded(SampleContent.guidance), today: Bench.today).report()
    #expect(report.diagnostics.isEmpty)
  }

  @Test func idsAreUniqueWordsJoinedByHyphens() {
    let ids = EditorialRules.all.flatMap { [$0.id] + $0.aliases }
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil })
  }

  @Test func everyListThatARuleReadsIsThere() {
    #expect(EditorialRules.missingWordLists(in: Bench.wordLists.map(\.id)).isEmpty)
    #expect(EditorialRules.missingWordLists(in: []).contains("universals"))
  }
}
