import BriefComposition

/// Where the positions of a chart come from, said as seldom as possible: the usual level of each mark stands in the
/// legend, and a row names only what departs from it.
struct ChartLevels {
  let names: [String]
  /// The level that most rows of each mark have; nil: the name says it all.
  private let usual: [String?]

  init(_ chart: PositionChart) {
    let names = chart.names
    self.names = names
    usual = names.indices.map { place in
      let levels = chart.rows.compactMap { row -> String? in
        guard row.marks.indices.contains(place), row.marks[place].range != nil else { return nil }
        return row.marks[place].level
      }
      let level = Self.mostFrequent(levels)
      return level == names[place] ? nil : level
    }
  }

  /// `You (Germany)`, `Yuki (Japan)`.
  var legend: [String] { zip(names, usual).map { name, level in level.map { "\(name) (\($0))" } ?? name } }

  /// `You: declared`, `Yuki: not known`: what departs from the legend.
  func exceptions(in row: PositionChart.Row) -> [String] {
    zip(row.marks, usual).compactMap { mark, usual in
      if mark.range == nil { return "\(mark.name): not known" }
      return mark.level == usual ?? mark.name ? nil : "\(mark.name): \(mark.level)"
    }
  }

  /// The first of the most frequent ones.
  private static func mostFrequent(_ levels: [String]) -> String? {
    let counts = Dictionary(levels.map { ($0, 1) }, uniquingKeysWith: +)
    let most = counts.values.max()
    return levels.first { counts[$0] == most }
  }
}
