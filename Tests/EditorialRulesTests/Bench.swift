import GuidanceModel
import Testing
import XMLDocuments

@testable import EditorialRules

/// The words that the house looks for, and small guidance to look at.
enum Bench {
  static let today = SampleText.today

  /// The house's own lists: examples are held against what authors meet.
  static let wordLists: [WordList] = {
    let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
    return GuidanceReader().read(fileAt: root + "/content/vocabulary/wording.xml").guidance.wordLists
  }()

  static func findings(of rule: any EditorialRule, in example: RuleExample) -> [Finding] {
    rule.findings(in: RuleContext(worded(example.guidance), today: today))
  }

  static func worded(_ guidance: Guidance) -> Guidance {
    var guidance = guidance
    guidance.wordLists = wordLists
    return guidance
  }

  /// Guidance about Almaria with these tendencies, one in each norm.
  static func norms(_ tendencies: [String]) -> Guidance {
    var guidance = SampleContent.guidance
    guidance.entries = tendencies.enumerated().map { number, tendency in
      .norm(
        SampleContent.norm("almaria") {
          $0.core.id = EntryID("almaria.feedback.number-\(number)")
          $0.tendency = SampleText.rich(tendency)
        }
      )
    }
    return worded(guidance)
  }

  /// The run of two rules that look at tendencies alone.
  static func run(
    _ tendencies: [String],
    waivers: [Waiver] = [],
    baseline: Baseline = Baseline()
  ) -> RuleReport {
    let rules: [any EditorialRule] = [UniversalClaims(), FillerWords()]
    let guidance = norms(tendencies)
    return RuleRun(rules: rules, guidance: guidance, today: today, waivers: waivers, baseline: baseline).report()
  }
}
