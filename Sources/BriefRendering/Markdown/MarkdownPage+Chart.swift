import BriefComposition

extension MarkdownPage {
  /// A table with a track in each row, the poles on either side, and a legend above.
  mutating func add(_ chart: PositionChart) {
    let picture = TrackPicture(chart)
    let legend = zip(picture.signs, chart.names).map { "`\($0)` \(MarkdownText.escaped($1))" }
    addParagraph(legend.joined(separator: " · "))
    for row in chart.rows {
      let cells = [row.title, row.lowPole].map(MarkdownText.escaped) + ["`\(picture.text(row))`"]
      let rest = [row.highPole, row.note ?? "", row.levels.joined(separator: " · ")].map(MarkdownText.escaped)
      addRow(
        cells + rest,
        head: ["On", "One pole", "Steps", "Other pole", "Gap", "From"],
        alignment: ["---", "---:", "---", "---", "---", "---"]
      )
    }
  }
}
