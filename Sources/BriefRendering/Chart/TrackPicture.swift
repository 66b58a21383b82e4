import BriefComposition

/// A row of a chart in characters: seven steps, signs on the steps where marks stand, a rule along a span.
///
/// `·  Yo ·  ·  ·  Yu ·`; both on one step: `·  ·  ·  YoYu ·  ·  ·`; a span: `·  Y──Y  ·  K  ·  ·`.
struct TrackPicture {
  /// The steps of every dimension.
  static let steps = -3...3

  let signs: [String]
  /// Cells of each step, the same in all rows of a chart.
  let stepWidth: Int

  /// A picture that keeps to the room for a track: where initials need more cells, marks are numbered instead.
  /// Without a room it takes what it needs.
  init(_ chart: PositionChart, room: Int? = nil) {
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

  private static func content(of step: Int, in row: PositionChart.Row, _ signs: [String]) -> String {
    zip(signs, row.marks)
      .filter { _, mark in mark.range.map { $0.lowerBound == step || $0.upperBound == step } == true }
      .map(\.0)
      .joined()
  }
}
