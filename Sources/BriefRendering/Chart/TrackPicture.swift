import BriefComposition

/// A row of a chart in characters: seven steps, signs on the steps where marks stand, a rule along a span.
///
/// Of two people a disc and a ring, as the drawing has them: `· ● · · · ○ ·`; both on one step: `· · · ◉ · · ·`; a span:
/// `· ●─● · ○ · ·`. Of several cultures their initials: `·  J  ·  US ·  ·  DE`.
struct TrackPicture {
  /// The steps of every dimension.
  static let steps = -3...3

  /// The signs of two people, and the one for both on one step.
  private static let pair = ["●", "○"]
  private static let both = "◉"

  let signs: [String]
  /// Cells of each step, the same in all rows of a chart.
  let stepWidth: Int

  /// A picture that keeps to the room for a track: where initials need more cells, marks are numbered instead.
  /// Without a room it takes what it needs.
  init(_ chart: PositionChart, room: Int? = nil) {
    if chart.names.count == 2 {
      self = TrackPicture(chart, signs: Self.pair)
      return
    }
    let initials = TrackPicture(chart, signs: MarkInitials.of(chart.names))
    let isTooWide = room.map { initials.width > $0 } ?? false
    self = isTooWide ? TrackPicture(chart, signs: chart.names.indices.map { String($0 + 1) }) : initials
  }

  private init(_ chart: PositionChart, signs: [String]) {
    self.signs = signs
    let widths = chart.rows.flatMap { row in
      Self.steps.map { DisplayWidth.of(Self.content(of: $0, in: row, signs)) }
    }
    stepWidth = max(1, widths.max() ?? 1)
  }

  /// Cells of a whole track.
  var width: Int { Self.steps.count * (stepWidth + 1) - 1 }

  func text(_ row: PositionChart.Row) -> String {
    let ranges = row.marks.compactMap(\.range)
    return Self.steps.map { step -> String in
      let content = Self.content(of: step, in: row, signs)
      let isInside = ranges.contains { $0.contains(step) }
      let goesOn = ranges.contains { $0.contains(step) && $0.contains(step + 1) }
      let sign = content.isEmpty ? (isInside ? "─" : "·") : content
      let gap = stepWidth - DisplayWidth.of(sign) + (step == Self.steps.upperBound ? 0 : 1)
      return sign + String(repeating: goesOn ? "─" : " ", count: gap)
    }
    .joined()
  }

  /// What the sign for both says in a legend; nil where signs stand side by side.
  var bothInWords: String? { signs == Self.pair ? "\(Self.both) both" : nil }

  private static func content(of step: Int, in row: PositionChart.Row, _ signs: [String]) -> String {
    let shown = zip(signs, row.marks)
      .filter { _, mark in mark.range.map { $0.lowerBound == step || $0.upperBound == step } == true }
      .map(\.0)
    return shown == pair ? both : shown.joined()
  }
}
