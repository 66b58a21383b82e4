/// Where the words of a text point together, rare words pulling more: what the text is about, whichever words say it.
///
/// Signed bytes whose length is about 127, as in `WordVectors`.
package struct Direction: Hashable, Sendable {
  package let bytes: [UInt8]

  package init(bytes: [UInt8]) { self.bytes = bytes }

  /// Nil where the rows cancel out, or there are none.
  init?(_ rows: some Sequence<(row: ArraySlice<UInt8>, weight: Float)>, dimensions: Int) {
    var sum = [Float](repeating: 0, count: dimensions)
    for (row, weight) in rows where row.count == dimensions {
      var place = 0
      for byte in row {
        sum[place] += weight * Float(Int8(bitPattern: byte))
        place += 1
      }
    }
    self.init(sum: sum)
  }

  /// The sum of what points somewhere.
  fileprivate init?(sum: [Float]) {
    let length = sum.reduce(0) { $0 + $1 * $1 }.squareRoot()
    guard length > 0 else { return nil }
    bytes = sum.map { UInt8(bitPattern: Int8(($0 / length * 127).rounded())) }
  }

  /// The cosine between two directions, 0 where they cannot be compared.
  func cosine(_ other: Direction) -> Double {
    guard bytes.count == other.bytes.count else { return 0 }
    let sum = bytes.withUnsafeBytes { left in other.bytes.withUnsafeBytes { TermVectors.product(left, $0) } }
    return Double(sum) / WordVectors.squaredLength
  }
}

extension Direction {
  /// How much a term pulls: its rarity, to the nearest half. One entry more or less in a base changes the exact rarity of
  /// every term, and so the direction of every entry; the nearest half stays, and with it all that rests on it.
  package static func pull(ofTermIn entries: Int, of total: Int) -> Float {
    Float((TermWeights.rarity(entries, of: total) * 2).rounded() / 2)
  }
}

extension TermVectors {
  /// Where the terms of a text point, each with its own pull. The pulls are by term number.
  ///
  /// Since a pull is a number of halves, the sums are whole halves too, and nothing is rounded.
  package func direction(of terms: ArraySlice<TermNumber>, pulls: [Float]) -> Direction? {
    let whole = dimensions & ~7
    var eights = [SIMD8<Int32>](repeating: .zero, count: whole / 8)
    var rest = [Int32](repeating: 0, count: dimensions - whole)
    bytes.withUnsafeBytes { bytes in
      for term in terms where Int(term) < pulls.count && (Int(term) + 1) * dimensions <= bytes.count {
        let (row, halves) = (Int(term) * dimensions, Int16(exactly: pulls[Int(term)] * 2) ?? 0)
        for eight in eights.indices {
          let numbers = bytes.loadUnaligned(fromByteOffset: row + eight * 8, as: SIMD8<Int8>.self)
          eights[eight] &+= SIMD8(truncatingIfNeeded: SIMD8<Int16>(truncatingIfNeeded: numbers) &* halves)
        }
        for place in rest.indices {
          rest[place] += Int32(halves) * Int32(Int8(bitPattern: bytes[row + whole + place]))
        }
      }
    }
    let sums = eights.flatMap { eight in (0..<8).map { eight[$0] } } + rest
    return Direction(sum: sums.map { Float($0) / 2 })
  }
}
