/// A set of hashes as 1,024 bits: a limit for what two sets share, in a few steps.
struct Outline {
  private typealias Words = SIMD16<UInt64>

  private var bits = Words()
  /// Hashes that found their bit set already.
  private var collisions = 0

  init(_ hashes: [UInt64]) {
    for hash in hashes {
      // The lowest bits choose the sample; these are others.
      let (word, bit) = (Int(hash >> 8 & 15), UInt64(1) << (hash >> 12 & 63))
      if bits[word] & bit != 0 { collisions += 1 } else { bits[word] |= bit }
    }
  }

  /// Never less than what both sets hold.
  func mostShared(with other: Outline) -> Int {
    let both = bits & other.bits
    var count = 0
    for word in 0..<Words.scalarCount { count += both[word].nonzeroBitCount }
    return count + min(collisions, other.collisions)
  }
}
