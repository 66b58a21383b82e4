import BriefComposition

/// Draws the hours of two people with blocks, and says below on whose clock they are.
struct HoursTextWalker {
  /// A longer name is cut.
  private static let longestName = 14

  private let chart: HoursChart

  init(_ chart: HoursChart) { self.chart = chart }

  func write(on page: inout TextPage) {
    let fine = HoursPicture(chart: chart, cellsOfHour: 2)
    let names = fine.rows.map { TableText.cut(TerminalText.safe($0.name), to: Self.longestName) }
    let label = max(page.columns.label, (names.map { DisplayWidth.of($0) }.max() ?? 0) + 2)
    let room = page.columns.room(after: page.columns.gutter + label) ?? .max
    let picture = room >= chart.minutes / 30 ? fine : HoursPicture(chart: chart, cellsOfHour: 1)
    page.addDrawn(padded("UTC", to: label) + picture.axis, indent: page.columns.gutter)
    for (name, row) in zip(names, picture.rows) {
      page.addDrawn(padded(name, to: label) + row.track, indent: page.columns.gutter)
    }
    page.skip()
    for row in chart.rows {
      page.add(StyledText("\(row.hours) (\(row.zone))"), mark: "", label: row.name, labelStyle: .dim)
    }
  }

  private func padded(_ text: String, to cells: Int) -> String {
    text + String(repeating: " ", count: max(0, cells - DisplayWidth.of(text)))
  }
}
