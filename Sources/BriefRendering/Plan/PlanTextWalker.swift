import BriefComposition

/// Walks through a plan and sets tables, picture and lines for a terminal.
struct PlanTextWalker {
  private let plan: MeetingPlan

  init(_ plan: MeetingPlan) { self.plan = plan }

  func write(on page: inout TextPage) {
    page.addHeading(plan.title, rule: "═")
    page.add(StyledText(plan.audienceWords + "."))
    for line in plan.warnings { write(line, on: &page) }
    for section in plan.sections { write(section, on: &page) }
    writeSources(on: &page)
    page.skip()
    page.add(StyledText(plan.imprint + ".", .dim))
  }

  private func write(_ section: MeetingPlan.Section, on page: inout TextPage) {
    page.skip()
    page.addHeading(section.title)
    if !section.meetings.isEmpty {
      DatesTextTable(section.meetings, columns: plan.columns).write(on: &page)
    }
    if let chart = section.chart { HoursTextWalker(chart).write(on: &page) }
    if !section.lines.isEmpty, !section.meetings.isEmpty || section.chart != nil { page.skip() }
    for line in section.lines { write(line, on: &page) }
  }

  private func write(_ line: Line, on page: inout TextPage) {
    let mark =
      switch line.kind {
      case .flag: "!"
      case .act: ">"
      default: ""
      }
    page.add(line.styledText(), mark: mark, label: line.label, labelStyle: mark.isEmpty ? .dim : .bold)
  }

  private func writeSources(on page: inout TextPage) {
    guard !plan.sources.isEmpty else { return }
    page.skip()
    page.addHeading("Sources")
    for source in plan.sources {
      page.add(StyledText(source.text), prefix: StyledText("[\(source.number)]"), indent: 5)
    }
  }
}
