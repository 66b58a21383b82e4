import BriefComposition

/// Draws a chart with characters: each dimension with its levels, and below it the track between its poles.
struct ChartTextWalker {
  private let chart: PositionChart
  private let picture: TrackPicture
  private let levels: ChartLevels
  private let indent = 2

  /// A walker for a page with these columns.
  init(_ chart: PositionChart, columns: TextColumns) {
    self.chart = chart
    levels = ChartLevels(chart)
    picture = TrackPicture(chart, room: columns.room(after: indent))
  }

  func write(on page: inout TextPage) {
    page.add(StyledText(legend), indent: indent)
    for row in chart.rows {
      page.skip()
      writeTitle(row, on: &page)
      writeTrack(row, on: &page)
    }
  }

  private var legend: String {
    let several = picture.signs.count > 1 ? ["\(picture.signs.prefix(2).joined()) both on one step"] : []
    let both = picture.bothInWords.map { [$0] } ?? several
    return (zip(picture.signs, levels.legend).map { "\($0) \($1)" } + both).joined(separator: " · ")
  }

  private func writeTitle(_ row: PositionChart.Row, on page: inout TextPage) {
    var words = StyledText(row.title, .bold)
    if let note = row.note { words.append(": \(note)") }
    for level in levels.exceptions(in: row) { words.append(" · \(level)", .dim) }
    page.add(words, indent: indent)
  }

  /// Poles on either side of the track; below it where the page is too narrow.
  private func writeTrack(_ row: PositionChart.Row, on page: inout TextPage) {
    let (low, high) = (poles(row).low, poles(row).high)
    let track = picture.text(row)
    let widest = chart.rows.map { DisplayWidth.of(poles($0).low) }.max() ?? 0
    let highest = chart.rows.map { DisplayWidth.of(poles($0).high) }.max() ?? 0
    if let width = page.columns.width, indent + widest + 2 + picture.width + 2 + highest > width {
      page.addDrawn(track, indent: indent)
      page.addDrawn(spread(low, high), indent: indent)
    } else {
      let padding = String(repeating: " ", count: widest - DisplayWidth.of(low))
      page.addDrawn("\(padding)\(low)  \(track)  \(high)", indent: indent)
    }
  }

  /// Both poles under the ends of the track, or side by side where they need more than it is wide.
  private func spread(_ low: String, _ high: String) -> String {
    let gap = picture.width - DisplayWidth.of(low) - DisplayWidth.of(high)
    return gap < 2 ? "\(low) … \(high)" : low + String(repeating: " ", count: gap) + high
  }

  private func poles(_ row: PositionChart.Row) -> (low: String, high: String) {
    (TerminalText.safe(row.shortLowPole), TerminalText.safe(row.shortHighPole))
  }
}
