import BriefComposition

/// Short signs for the marks of a chart, so that several fit on one step.
///
/// `You` and `Katrin` become `Y` and `K`; `You` and `Yuki` become `Yo` and `Yu`.
enum MarkInitials {
  /// A sign for each name, in the same order; numbers from 1 where three characters do not tell the names apart.
  static func of(_ names: [String]) -> [String] {
    let words = names.map { $0.filter { $0.isLetter || $0.isNumber } }
    for length in 1...3 {
      let signs = words.map { String($0.prefix(length)) }
      if Set(signs).count == names.count, signs.allSatisfy({ DisplayWidth.of($0) > 0 }) { return signs }
    }
    return names.indices.map { String($0 + 1) }
  }
}

extension PositionChart {
  /// The names of the legend, in their order. Every row names the same marks.
  var names: [String] { rows.first?.marks.map(\.name) ?? [] }
}

extension PositionChart.Row {
  /// `You: declared`, `Yuki: Japan`, where each mark comes from; a culture that speaks for itself is not said.
  var levels: [String] {
    marks.compactMap { mark in
      if mark.range == nil { return "\(mark.name): not known" }
      return mark.level == mark.name ? nil : "\(mark.name): \(mark.level)"
    }
  }

  /// A pole without what stands in brackets after it: `developmental`, for pictures.
  static func short(_ pole: String) -> String {
    guard let bracket = pole.firstRange(of: " (") else { return pole }
    return String(pole[..<bracket.lowerBound])
  }
}
