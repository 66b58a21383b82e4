import GuidanceModel
import Testing

@testable import EditorialRules

/// Texts that no author means and that a fuzzer found: no rule may stumble over them.
@Suite struct OddTextsTests {
  // An empty one stopped `AdviceToNobody`, which looked at its first word.
  @Test(arguments: ["", " ", ".", "<q></q>", "<q> </q>.", "?!", "\u{0}", "\u{200D}", "e\u{301}", "“”‘’—", "A", "’s"])
  func everyRuleBearsThem(_ text: String) {
    var guidance = Bench.worded(SampleContent.guidance)
    guidance.entries = [
      .norm(
        SampleContent.norm("almaria") {
          $0.core.title.value = text
          $0.core.asked = [Located(text, at: SampleText.place)]
          $0.core.ask = SampleText.rich(text)
          $0.core.unless = SampleText.rich(text)
          $0.tendency = SampleText.rich(text)
          $0.advice[0].text = SampleText.rich(text)
        }
      )
    ]
    let report = RuleRun(guidance: guidance, today: SampleText.today).report()
    #expect(report.missingLists.isEmpty && report.open.allSatisfy { $0.diagnostic.location.line == 1 })
  }
}
