import BriefComposition

extension MarkdownPage {
  /// A table with a track in each row, the poles on either side, and a legend above.
  mutating func add(_ chart: PositionChart) {
    let picture = TrackPicture(chart)
    let levels = ChartLevels(chart)
    let legend = zip(picture.signs, levels.legend).map { "`\($0)` \(MarkdownText.escaped($1))" }
    let both = picture.bothInWords.map { [$0] } ?? []
    addParagraph((legend + both).joined(separator: " · "))
    for row in chart.rows {
      let notes = (row.note.map { [$0] } ?? []) + levels.exceptions(in: row)
      let track = "`\(picture.text(row))`"
      addRow(
        [row.title, row.shortLowPole].map(MarkdownText.escaped) + [track]
          + [row.shortHighPole, notes.joined(separator: " · ")].map(MarkdownText.escaped),
        head: ["On", "One pole", "Steps", "Other pole", "Note"],
        alignment: ["---", "---:", "---", "---", "---"]
      )
    }
  }
}
