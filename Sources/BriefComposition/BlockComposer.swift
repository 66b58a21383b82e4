import GuidanceModel

/// Makes one block of the brief. Each block is a file of its own under `Blocks`.
protocol BlockComposer: Sendable {
  static var block: BriefBlock { get }
  /// The heading on the page.
  static func title(_ reading: Reading) -> String
  /// What the block would say, most important first; empty where the data allow nothing.
  static func passages(_ reading: Reading, _ desk: inout Desk) -> [Passage]
}

/// What the blocks share while a brief is written: who stands where, and what has been said already.
struct Desk {
  let contrasts: [Contrast]
  let partnerShelf: NormShelf
  let readerShelf: NormShelf
  /// Entries that have been used: no block repeats another.
  private(set) var used: Set<EntryID> = []
  /// The contrasts that the block of matters told, in its order.
  var told: [Contrast] = []

  init(_ reading: Reading) {
    contrasts = ContrastRanking(reading: reading).contrasts()
    partnerShelf = NormShelf(of: reading.partner, in: reading.material)
    readerShelf = NormShelf(of: reading.reader, in: reading.material)
  }

  mutating func use(_ id: EntryID) { used.insert(id) }

  func isUnused(_ norm: Norm) -> Bool { !used.contains(norm.core.id) }

  /// The bridge for a contrast: of its own gap, else the next smaller one in the same direction.
  func bridge(for contrast: Contrast, in material: BriefMaterial) -> Bridge? {
    guard let gap = contrast.gap else { return nil }
    let candidates = material.bridges.filter { $0.dimension.value == contrast.dimension.id }
    if gap == .close { return candidates.first { $0.gap == .close } }
    let directed = candidates.filter { $0.mentorStand == contrast.mentorStand }
    return directed.first { $0.gap == gap } ?? directed.first { $0.gap == .moderate }
  }
}
