import BriefComposition

extension PositionChart {
  /// The names of the legend, in their order. Every row names the same marks.
  var names: [String] { rows.first?.marks.map(\.name) ?? [] }
}

extension PositionChart.Row {
  /// The low pole without what stands in brackets after it: `developmental`, for pictures.
  var shortLowPole: String { Self.short(lowPole) }

  /// The high pole without what stands in brackets after it.
  var shortHighPole: String { Self.short(highPole) }

  /// The row for those who hear it: `You: 2 steps towards frank (declared). Yuki: in the middle (Japan). Far apart.`
  var description: String {
    let marks = marks.map { "\($0.name): \(place($0))." }
    let note = note.map { " \($0.prefix(1).uppercased())\($0.dropFirst())." } ?? ""
    return marks.joined(separator: " ") + note
  }

  private static func short(_ pole: String) -> String {
    guard let bracket = pole.firstRange(of: " (") else { return pole }
    return String(pole[..<bracket.lowerBound])
  }

  /// `2 steps towards frank (declared)`.
  func place(_ mark: PositionChart.Mark) -> String {
    guard let range = mark.range else { return "not known" }
    let ends = range.lowerBound == range.upperBound ? [range.lowerBound] : [range.lowerBound, range.upperBound]
    let level = mark.level == mark.name ? "" : " (\(mark.level))"
    return ends.map(words).joined(separator: " to ") + level
  }

  private func words(_ step: Int) -> String {
    guard step != 0 else { return "in the middle" }
    let count = abs(step)
    return "\(count) step\(count == 1 ? "" : "s") towards \(step < 0 ? lowPole : highPole)"
  }
}
