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
/// ascending order, then a row of signed bytes for each, whose length is about 127. The fingerprints are read at once, a
/// row when it is asked for.
package struct WordVectors: Sendable {
  private static let head = Array("RAPWORD1".utf8)
  private static let headLength = 16
  private static let mostWords = 1_000_000
  /// The square of the length of a row.
  static let squaredLength = 127.0 * 127.0

  private let pieces: any BytePieces
  private let fingerprints: [UInt8]
  private let count: Int
  package let dimensions: Int

  /// Nil for bytes that are no such file, or not all of one.
  package init?(_ pieces: some BytePieces) {
    guard let head = pieces.bytes(in: 0..<Self.headLength), head.starts(with: Self.head) else { return nil }
    let (count, dimensions) = (Self.number(head, at: 8), Self.number(head, at: 12))
    guard (0...Self.mostWords).contains(count), (1...1_024).contains(dimensions),
      pieces.count == Self.headLength + count * (8 + dimensions),
      let fingerprints = pieces.bytes(in: Self.headLength..<(Self.headLength + count * 8))
    else { return nil }
    (self.pieces, self.fingerprints, self.count, self.dimensions) = (pieces, fingerprints, count, dimensions)
  }

  /// The row of a word in lower case and without accents; nil where it is not known.
  package func row(of word: String) -> [UInt8]? {
    guard let place = place(of: Self.mark(of: word)) else { return nil }
    let start = Self.headLength + count * 8 + place * dimensions
    return pieces.bytes(in: start..<(start + dimensions))
  }

  private func place(of mark: UInt64) -> Int? {
    fingerprints.withUnsafeBytes { bytes in
      func fingerprint(_ place: Int) -> UInt64 {
        bytes.loadUnaligned(fromByteOffset: place * 8, as: UInt64.self).littleEndian
      }
      var (low, high) = (0, count)
      while low < high {
        let middle = (low + high) / 2
        if fingerprint(middle) < mark { low = middle + 1 } else { high = middle }
      }
      return low < count && fingerprint(low) == mark ? low : nil
    }
  }

  private static func number(_ bytes: [UInt8], at place: Int) -> Int {
    bytes[place..<(place + 4)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// FNV-1a.
  private static func mark(of word: String) -> UInt64 {
    word.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}
