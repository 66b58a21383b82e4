package import Diagnostics
package import GuidanceModel

/// Rules over guidance: what they find that is neither waived nor known.
package struct RuleRun: Sendable {
  package var rules: [any EditorialRule]
  package var guidance: Guidance
  package var today: CivilDate
  package var waivers: [Waiver]
  package var baseline: Baseline

  /// - Parameter today: the day from which reviews are overdue.
  package init(
    rules: [any EditorialRule] = EditorialRules.all,
    guidance: Guidance,
    today: CivilDate,
    waivers: [Waiver] = [],
    baseline: Baseline = Baseline()
  ) {
    self.rules = rules
    self.guidance = guidance
    self.today = today
    self.waivers = waivers
    self.baseline = baseline
  }

  package func report() -> RuleReport {
    var memory = RuleMemory()
    return report(on: texts(knowing: &memory))
  }

  /// What the rules about single texts find, file by file, on all cores.
  ///
  /// - Parameters:
  ///   - memory: of the run before; files in which nothing has changed are not looked at again.
  ///   - step: is called after each file that is looked at, on any thread.
  package func texts(knowing memory: inout RuleMemory, step: @Sendable () -> Void = {}) -> [TextReport] {
    let (rules, guidance, today) = (runnable(.text), guidance, today)
    return memory.reports(on: guidance, grounds: RuleMemory.Grounds(self)) { files in
      Parallel.map(files) {
        RuleContext(groundsOf: guidance, today: today)
      } _: { context, file in
        defer { step() }
        context.look(at: file)
        return TextReport(findings: rules.flatMap { $0.findings(in: context) }, shingles: Shingles(context))
      }
    }
  }

  /// All of it together, with what the rules about the whole find.
  package func report(on texts: [TextReport]) -> RuleReport {
    let context = RuleContext(guidance, today: today, shingles: Shingles(texts.map(\.shingles)))
    let aboutAll = Parallel.map(runnable(.guidance), atLeast: 2) { $0.findings(in: context) }
    let findings = (texts.map(\.findings) + aboutAll).flatMap(\.self).sorted { $0.diagnostic < $1.diagnostic }
    return report(findings)
  }

  private var lists: Set<String> { Set(guidance.wordLists.map(\.id)) }

  private func runnable(_ scope: RuleScope) -> [any EditorialRule] {
    let lists = lists
    return rules.filter { $0.scope == scope && lists.isSuperset(of: $0.wordLists) }
  }

  private func report(_ findings: [Finding]) -> RuleReport {
    let review = WaiverReview(waivers, rules: rules)
    let (waived, standing) = review.divide(findings)
    let (known, open, gone) = baseline.divide(standing)
    return RuleReport(
      open: open,
      waived: waived,
      known: known,
      gone: gone,
      aboutWaivers: review.diagnostics(for: findings),
      missingLists: Set(rules.flatMap(\.wordLists)).subtracting(lists).sorted()
    )
  }
}

/// What came of running rules.
package struct RuleReport: Sendable {
  /// What is to be mended, in order of place.
  package var open: [Finding]
  /// What a waiver lets stand.
  package var waived: [Finding]
  /// What the baseline knows.
  package var known: [Finding]
  /// What stands in the baseline and was mended since: to be taken out of it.
  package var gone: [Baseline.Known]
  /// Waivers that name no rule, give no reason or waive nothing.
  package var aboutWaivers: [Diagnostic]
  /// Lists of words that the guidance does not hold. The rules that read them were not run: without its hedges, for
  /// one, every tendency would seem to have none.
  package var missingLists: [String]

  /// What an author has to look at, in order of place.
  package var diagnostics: [Diagnostic] { (open.map(\.diagnostic) + aboutWaivers).sorted() }
}
