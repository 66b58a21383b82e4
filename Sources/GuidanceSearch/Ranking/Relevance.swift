import Foundation

/// BM25 of all entries of a base at once, by their numbers: which of them are looked at more closely.
///
/// Why not the BM25 of FTS5: its index must be written a row at a time, walks the places of every word, and forgets what
/// it counted. Over 100,000 entries a question of five words with those near them took twice as long as five words alone
/// take a bare FTS5 table. The formula is the same.
package struct Relevance {
  /// How soon more of the same word tells nothing new, and how much a long text must have more of it. The usual values.
  private static let (saturation, lengthShare) = (1.2, 0.75)
  /// A word in more than half of the entries still counts a little.
  private static let leastRarity = 1e-6

  /// By entry number.
  private var scores: [Double]
  /// Of each entry by its number, two bytes with the lower one first.
  private let lengths: [UInt8]
  private let entryTotal: Int
  private let averageLength: Double

  /// - Parameters:
  ///   - lengths: see `EntryLengths`.
  ///   - lengthTotal: all lengths together.
  package init(entryTotal: Int, lengths: [UInt8], lengthTotal: Int) {
    scores = [Double](repeating: 0, count: lengths.count / 2)
    self.lengths = lengths
    self.entryTotal = entryTotal
    averageLength = entryTotal > 0 ? max(1, Double(lengthTotal) / Double(entryTotal)) : 1
  }

  /// A term more of the question.
  ///
  /// - Parameters:
  ///   - postings: see `Postings`. Numbers that no entry has are passed over.
  ///   - entries: in how many entries the term stands.
  package mutating func add(_ postings: UnsafeRawBufferPointer, entries: Int) {
    let rarity = max(Self.leastRarity, log((Double(entryTotal - entries) + 0.5) / (Double(entries) + 0.5)))
    let (fixed, growing) = (
      Self.saturation * (1 - Self.lengthShare), Self.saturation * Self.lengthShare / averageLength
    )
    scores.withUnsafeMutableBufferPointer { scores in
      lengths.withUnsafeBytes { lengths in
        Postings.forEach(in: postings) { entry, weight in
          guard entry >= 0, entry < scores.count else { return }
          let length = UInt16(littleEndian: lengths.loadUnaligned(fromByteOffset: 2 &* entry, as: UInt16.self))
          let often = Double(weight) / FieldWeights.unit
          scores[entry] += rarity * often * (Self.saturation + 1) / (often + fixed + growing * Double(length))
        }
      }
    }
  }

  /// The entries with most relevance, of equal ones the first by number.
  ///
  /// - Parameter admitted: whether an entry may be among them.
  package func best(_ limit: Int, where admitted: (Int) -> Bool) -> [(entry: Int, relevance: Double)] {
    var heap = BestOf(limit)
    for (entry, score) in scores.enumerated() where score > 0 && heap.takes(score) && admitted(entry) {
      heap.insert(entry, score)
    }
    return heap.sorted
  }
}

/// The lengths of all entries by their numbers, two bytes each, the lower one first.
package struct EntryLengths {
  package private(set) var bytes: [UInt8]

  package init(bytes: [UInt8]) { self.bytes = bytes }

  /// 0 for a number that no entry has. A longer entry counts as one of 65,535 words.
  package subscript(entry: Int) -> Int {
    get { 2 * entry + 1 < bytes.count ? Int(bytes[2 * entry]) | Int(bytes[2 * entry + 1]) << 8 : 0 }
    set {
      let missing = 2 * entry + 2 - bytes.count
      if missing > 0 { bytes += [UInt8](repeating: 0, count: missing) }
      let length = min(newValue, Int(UInt16.max))
      bytes[2 * entry] = UInt8(truncatingIfNeeded: length)
      bytes[2 * entry + 1] = UInt8(truncatingIfNeeded: length >> 8)
    }
  }
}

/// The best of many, of which most are turned away at the door: a heap with the worst on top.
private struct BestOf {
  private var items: [(entry: Int, score: Double)] = []
  private let limit: Int

  init(_ limit: Int) { self.limit = max(0, limit) }

  /// Entries come in ascending order, so that an equal score comes too late.
  func takes(_ score: Double) -> Bool { items.count < limit || limit > 0 && score > items[0].score }

  mutating func insert(_ entry: Int, _ score: Double) {
    if items.count < limit {
      items.append((entry, score))
      rise(items.count - 1)
    } else {
      items[0] = (entry, score)
      sink(0)
    }
  }

  var sorted: [(entry: Int, relevance: Double)] {
    items.sorted { $0.score == $1.score ? $0.entry < $1.entry : $0.score > $1.score }
      .map { (entry: $0.entry, relevance: $0.score) }
  }

  /// Of equal scores the later entry is the worse.
  private func isWorse(_ left: Int, _ right: Int) -> Bool {
    let (left, right) = (items[left], items[right])
    return left.score == right.score ? left.entry > right.entry : left.score < right.score
  }

  private mutating func rise(_ start: Int) {
    var place = start
    while place > 0, isWorse(place, (place - 1) / 2) {
      items.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  private mutating func sink(_ start: Int) {
    var place = start
    while true {
      var worst = place
      for child in (2 * place + 1)...(2 * place + 2) where child < items.count && isWorse(child, worst) {
        worst = child
      }
      guard worst != place else { return }
      items.swapAt(place, worst)
      place = worst
    }
  }
}
