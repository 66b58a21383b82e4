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
    var best = BestFirst(limit)
    scores.withUnsafeBufferPointer { scores in
      for entry in scores.indices where scores[entry] > 0 && admitted(entry) {
        best.take(entry) { left, right in
          scores[left] == scores[right] ? left < right : scores[left] > scores[right]
        }
      }
    }
    return best.places.map { (entry: $0, relevance: scores[$0]) }
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
