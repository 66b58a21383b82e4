/// What ordinary words have to do with each other: a direction in space for each, so that `present` lies near `gift`.
///
/// The bytes are those of `vocabulary/words.vectors`, which `Benchmarks/SearchBaselines/distil.py` makes from a general
/// language model: a head of 16 bytes (`RAPWORD1`, the number of words, the number of dimensions), the fingerprints of
/// the words in ascending order, then a row of signed bytes for each, whose length is about 127.
/// `@unchecked Sendable`: the bytes are never written to.
package struct WordVectors: @unchecked Sendable {
  private static let head = Array("RAPWORD1".utf8)
  private static let headLength = 16
  /// The square of the length of a row.
  static let squaredLength = 127.0 * 127.0

  private let bytes: UnsafeRawBufferPointer
  private let owner: AnyObject
  private let count: Int
  package let dimensions: Int

  /// Nil for bytes that are no such file, or not all of one. The bytes live as long as their owner does.
  package init?(_ bytes: UnsafeRawBufferPointer, of owner: AnyObject) {
    guard bytes.count >= Self.headLength, bytes.starts(with: Self.head) else { return nil }
    let count = Int(bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self).littleEndian)
    let dimensions = Int(bytes.loadUnaligned(fromByteOffset: 12, as: UInt32.self).littleEndian)
    guard (1...1_024).contains(dimensions), bytes.count == Self.headLength + count * (8 + dimensions) else {
      return nil
    }
    (self.bytes, self.owner, self.count, self.dimensions) = (bytes, owner, count, dimensions)
  }

  /// The row of a word in lower case and without accents; nil where it is not known.
  package func row(of word: String) -> [UInt8]? {
    let mark = Self.mark(of: word)
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if fingerprint(middle) < mark { low = middle + 1 } else { high = middle }
    }
    guard low < count, fingerprint(low) == mark else { return nil }
    let start = Self.headLength + count * 8 + low * dimensions
    return Array(bytes[start..<(start + dimensions)])
  }

  private func fingerprint(_ place: Int) -> UInt64 {
    bytes.loadUnaligned(fromByteOffset: Self.headLength + place * 8, as: UInt64.self).littleEndian
  }

  /// FNV-1a.
  private static func mark(of word: String) -> UInt64 {
    word.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}
