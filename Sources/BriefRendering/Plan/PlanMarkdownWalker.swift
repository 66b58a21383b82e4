import BriefComposition

/// Walks through a plan and sets it as Markdown: tables for the dates and for the picture.
struct PlanMarkdownWalker {
  private let plan: MeetingPlan
  private let lines = BriefMarkdownWalker(explains: false)
  private(set) var page = MarkdownPage()

  init(_ plan: MeetingPlan) { self.plan = plan }

  mutating func write() {
    page.addHeading(MarkdownText.escaped(plan.title), level: 1)
    page.addParagraph(MarkdownText.escaped(plan.audienceWords + "."))
    for line in plan.warnings { page.addItem(lines.item(line)) }
    for section in plan.sections { write(section) }
    if !plan.sources.isEmpty {
      page.addHeading("Sources", level: 2)
      for source in plan.sources { page.addItem("\\[\(source.number)\\] \(MarkdownText.escaped(source.text))") }
    }
    page.addParagraph("*\(MarkdownText.escaped(plan.imprint)).*")
  }

  private mutating func write(_ section: MeetingPlan.Section) {
    page.addHeading(MarkdownText.escaped(section.title), level: 2)
    for meeting in section.meetings { write(meeting) }
    if let chart = section.chart { write(chart) }
    for line in section.lines { page.addItem(lines.item(line)) }
  }

  private mutating func write(_ meeting: MeetingPlan.Meeting) {
    let remarks = (meeting.isDoubtful ? "⚠ " : "") + meeting.remarkText
    page.addRow(
      (meeting.cells + [remarks]).map(MarkdownText.escaped),
      head: (plan.columns + ["Remarks"]).map(MarkdownText.escaped),
      alignment: ["---", "---", "---", "---:", "---"]
    )
  }

  private mutating func write(_ chart: HoursChart) {
    let picture = HoursPicture(chart: chart, cellsOfHour: 1)
    let hours = chart.rows.map { "\($0.hours) (\($0.zone))" }
    for (index, row) in picture.rows.enumerated() {
      let words = hours.indices.contains(index) ? hours[index] : ""
      page.addRow(
        [MarkdownText.escaped(row.name), "`\(row.track)`", MarkdownText.escaped(words)],
        head: ["UTC", "`\(picture.axis.trimmingSuffix(while: \.isWhitespace))`", "On their own clock"],
        alignment: ["---", "---", "---"]
      )
    }
  }
}

extension StringProtocol {
  fileprivate func trimmingSuffix(while isDropped: (Character) -> Bool) -> SubSequence {
    var end = endIndex
    while end > startIndex, isDropped(self[index(before: end)]) { end = index(before: end) }
    return self[..<end]
  }
}
