import Foundation

/// Bytes that are read piece by piece, wherever they lie.
package protocol BytePieces: Sendable {
  /// How many there were at first.
  var count: Int { get }

  /// As many as the range asks for; nil where they are not all there any more.
  func bytes(in range: Range<Int>) -> [UInt8]?
}

/// What ordinary words have to do with each other: a direction in space for each, so that `present` lies near `gift`.
///
/// The bytes are those of `vocabulary/questions.vectors`, by which search goes, and of `vocabulary/words.vectors`, by which
/// notes are matched. `Benchmarks/SearchBaselines/learn.py` and `distil.py` make them from a general language model: a
/// head of 16 bytes (`RAPWORD1`, the number of words, the number of dimensions), the fingerprints of the words in
/// ascending order, then a row of signed bytes for each, whose length is about 127. Fingerprints
/// are read where they are asked for, and all at once when that is asked often; a row when it is asked for.
package struct WordVectors: Sendable {
  private static let head = Array("RAPWORD1".utf8)
  private static let headLength = 16
  private static let mostWords = 1_000_000
  /// The square of the length of a row.
  static let squaredLength = 127.0 * 127.0

  private let pieces: any BytePieces
  private let fingerprints = KeptFingerprints()
  private let count: Int
  package let dimensions: Int

  /// Nil for bytes that are no such file, or not all of one.
  package init?(_ pieces: some BytePieces) {
    guard let head = pieces.bytes(in: 0..<Self.headLength), head.starts(with: Self.head) else { return nil }
    let (count, dimensions) = (Self.number(head, at: 8), Self.number(head, at: 12))
    guard (0...Self.mostWords).contains(count), (1...1_024).contains(dimensions),
      pieces.count == Self.headLength + count * (8 + dimensions)
    else { return nil }
    (self.pieces, self.count, self.dimensions) = (pieces, count, dimensions)
  }

  /// The row of a word in lower case and without accents; nil where it is not known.
  package func row(of word: String) -> [UInt8]? {
    guard let place = place(of: Self.mark(of: word)) else { return nil }
    let start = Self.headLength + count * 8 + place * dimensions
    return pieces.bytes(in: start..<(start + dimensions))
  }

  private func place(of mark: UInt64) -> Int? {
    if let all = fingerprints.all(read: { fingerprints(0..<count) }) { return Self.search(all, mark).place }
    // Fingerprints are spread evenly, so where one must stand is nearly known: a page of them around the guess is read.
    var (low, high) = (0, count)
    var (least, most) = (UInt64.min, UInt64.max)
    while low < high {
      let share = Double(mark - least) / Double(most - least)
      let guess = low + Int(share * Double(high - low))
      let first = max(low, min(guess - Self.page / 2, high - Self.page))
      guard let page = fingerprints(first..<min(high, first + Self.page)) else { return nil }
      let found = Self.search(page, mark)
      if let place = found.place { return first + place }
      switch found.before {
      case 0: (high, most) = (first, Self.fingerprint(page, 0))
      case page.count / 8: (low, least) = (first + found.before, Self.fingerprint(page, found.before - 1))
      default: return nil
      }
      guard mark > least, mark < most else { return nil }
    }
    return nil
  }

  /// Fingerprints that are read together: four thousand bytes.
  private static let page = 512

  /// Nil where they are not all there any more.
  private func fingerprints(_ places: Range<Int>) -> [UInt8]? {
    pieces.bytes(in: (Self.headLength + places.lowerBound * 8)..<(Self.headLength + places.upperBound * 8))
  }

  /// The place of a fingerprint among some, and how many are smaller.
  private static func search(_ some: [UInt8], _ mark: UInt64) -> (place: Int?, before: Int) {
    var (low, high) = (0, some.count / 8)
    while low < high {
      let middle = (low + high) / 2
      if fingerprint(some, middle) < mark { low = middle + 1 } else { high = middle }
    }
    return (low < some.count / 8 && fingerprint(some, low) == mark ? low : nil, low)
  }

  private static func fingerprint(_ some: [UInt8], _ place: Int) -> UInt64 {
    some.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place * 8, as: UInt64.self).littleEndian }
  }

  private static func number(_ bytes: [UInt8], at place: Int) -> Int {
    bytes[place..<(place + 4)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// FNV-1a.
  private static func mark(of word: String) -> UInt64 {
    word.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}

/// All fingerprints, once many words have been asked for: a question has few, an index thousands.
///
/// Unchecked, because every access goes through the lock.
private final class KeptFingerprints: @unchecked Sendable {
  private static let few = 64

  private let lock = NSLock()
  private var asked = 0
  private var all: [UInt8]?

  /// Nil for the first few words, and where they cannot be read.
  func all(read: () -> [UInt8]?) -> [UInt8]? {
    lock.withLock {
      asked += 1
      if all == nil, asked > Self.few { all = read() }
      return all
    }
  }
}
