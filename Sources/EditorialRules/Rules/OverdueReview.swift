import Diagnostics
import GuidanceModel

/// What was checked long ago is checked again.
struct OverdueReview: EditorialRule {
  let id = "overdue-review"
  let title = "Nothing is overdue for review"
  let severity = Diagnostic.Severity.warning
  let scope = RuleScope.guidance

  let documentation = RuleDocumentation(
    why: """
      Workplaces change, and so do the days on which they close. What nobody has held against its sources for two years \
      is flagged in the brief; here its editors learn of it first.
      """,
    instead: """
      Hold the text against its sources, mend it, and set checked to the day on which you did. The day is that of due, \
      or the months of programme.xml after checked.
      """
  )

  var examples: RuleExamples {
    RuleExamples(
      triggering: [.checked("2020-01-15"), .checked("2026-01-15", due: "2026-02-01")],
      passing: [.checked("2026-01-15"), .checked("2020-01-15", due: "2030-01-01")]
    )
  }

  func findings(in context: RuleContext) -> [Finding] {
    let dates = Dates(today: context.today, months: context.guidance.programme?.reviewAfterMonths ?? 24)
    let entries = context.guidance.entries.map(\.core).compactMap { core in
      finding(core.checked, core.due, dates, of: core.id.text, at: core.location)
    }
    let positions = context.guidance.cultures.flatMap { culture in
      culture.positions.compactMap { finding($0.checked, nil, dates, of: culture.id.text, at: $0.location) }
    }
    let observances = context.guidance.observances.compactMap {
      finding($0.checked, nil, dates, of: $0.id.text, at: $0.location)
    }
    return entries + positions + observances
  }

  private struct Dates {
    var today: CivilDate
    /// After how many months a text must be checked again.
    var months: Int
  }

  private func finding(
    _ checked: CivilDate,
    _ due: CivilDate?,
    _ dates: Dates,
    of owner: String,
    at location: SourceLocation
  ) -> Finding? {
    let due = due ?? checked.adding(months: dates.months)
    guard due < dates.today else { return nil }
    return finding(
      "the text was last checked on \(checked), and was due again on \(due)",
      "Hold it against its sources, and set checked to the day on which you did.",
      of: owner,
      at: location,
      subject: "\(checked) \(due)"
    )
  }
}
