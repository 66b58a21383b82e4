import GuidanceModel

/// Where the two stand on the dimensions that matter, with the level that each position comes from.
enum DifferencesBlock: BlockComposer {
  static let block = BriefBlock.differences
  /// Rows that a reader can take in at a glance.
  static let rows = 7

  static func title(_ reading: Reading) -> String { "Where you differ, and where you do not" }

  static func passages(_ reading: Reading, _ desk: inout Desk) -> [Passage] {
    var passages = [summary(reading, desk)].compactMap { $0 }
    passages += conflicts(reading, desk)
    return passages
  }

  /// The picture: gaps first, then what is close, most at stake first.
  static func chart(_ reading: Reading, _ contrasts: [Contrast]) -> PositionChart? {
    let known = contrasts.filter { $0.distance != nil }
    guard !known.isEmpty else { return nil }
    let apart = known.filter { $0.gap != .close }
    let close = known.filter { $0.gap == .close }.sorted { $0.stake > $1.stake }
    return PositionChart(rows: (apart + close).prefix(rows).map { row($0, reading) })
  }

  private static func row(_ contrast: Contrast, _ reading: Reading) -> PositionChart.Row {
    PositionChart.Row(
      dimension: contrast.dimension.id,
      title: contrast.dimension.title,
      lowPole: contrast.dimension.lowPole,
      highPole: contrast.dimension.highPole,
      marks: [
        PositionChart.Mark(
          name: "You",
          range: contrast.reader.range,
          level: contrast.reader.level.name(in: reading.material)
        ),
        PositionChart.Mark(
          name: reading.partnerNameAtStart,
          range: contrast.partner.range,
          level: contrast.partner.level.name(in: reading.material)
        ),
      ],
      note: contrast.gap.map(note)
    )
  }

  private static func note(_ gap: Gap) -> String {
    switch gap {
    case .close: "close"
    case .moderate: "apart"
    case .wide: "far apart"
    }
  }

  private static func summary(_ reading: Reading, _ desk: Desk) -> Passage? {
    let close = desk.contrasts.filter { $0.gap == .close && !desk.hasShownBridge(for: $0) }.sorted {
      $0.stake > $1.stake
    }
    guard !close.isEmpty else { return nil }
    let names = close.prefix(4).map { $0.dimension.title.lowercased() }
    let text = "\(names.joined(separator: "; ")). Probably little to adapt there."
    return Passage([DraftLine(.text, label: "Close on", text, origin: .computed("positions"))])
  }

  /// Levels that do not agree are shown, not averaged away.
  private static func conflicts(_ reading: Reading, _ desk: Desk) -> [Passage] {
    let people: [(String, (Contrast) -> Standing)] = [
      (reading.partnerNameAtStart, { $0.partner }), ("You", { $0.reader }),
    ]
    return people.flatMap { name, standing in
      desk.contrasts.compactMap { contrast -> Passage? in
        let standing = standing(contrast)
        guard let conflict = standing.conflict, let range = standing.range else { return nil }
        let words = ConflictWords(dimension: contrast.dimension, material: reading.material)
        let text = words.sentence(standing.level, range, conflict)
        let line = DraftLine(.caveat, label: name, text, origin: .computed("positions"))
        return Passage(
          [line],
          omittedAs: (
            contrast.dimension.id.text, "\(name): levels that disagree on \(contrast.dimension.title.lowercased())"
          )
        )
      }
    }
  }
}

/// Two levels that point to different poles, in words.
struct ConflictWords {
  let dimension: Dimension
  let material: BriefMaterial

  /// `declared points to frank, Japan to softened: ask.`
  func sentence(_ level: Standing.Level, _ range: ClosedRange<Int>, _ conflict: Standing.Conflict) -> String {
    let first = "\(level.name(in: material)) points to \(pole(range))"
    let second = "\(conflict.level.name(in: material)) to \(pole(conflict.range))"
    return "\(dimension.title.lowercased()): \(first), \(second). Ask which holds here."
  }

  private func pole(_ range: ClosedRange<Int>) -> String {
    let middle = range.lowerBound + range.upperBound
    return middle == 0 ? "the middle" : middle < 0 ? dimension.lowPole : dimension.highPole
  }
}
