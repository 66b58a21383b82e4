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
    let length = sum.reduce(0) { $0 + $1 * $1 }.squareRoot()
    guard length > 0 else { return nil }
    bytes = sum.map { UInt8(bitPattern: Int8(($0 / length * 127).rounded())) }
  }

  /// The cosine between two directions, 0 where they cannot be compared.
  func cosine(_ other: Direction) -> Double {
    guard bytes.count == other.bytes.count else { return 0 }
    var sum: Int32 = 0
    for place in bytes.indices {
      sum &+= Int32(Int8(bitPattern: bytes[place])) &* Int32(Int8(bitPattern: other.bytes[place]))
    }
    return Double(sum) / WordVectors.squaredLength
  }
}

extension TermVectors {
  /// Where the terms of a text point, each weighed by how rare it is. The rarities are by term number.
  func direction(of terms: [TermNumber], rarities: [Float]) -> Direction? {
    Direction(
      terms.lazy.filter { Int($0) < rarities.count }.map { (row: row(of: $0), weight: rarities[Int($0)]) },
      dimensions: dimensions
    )
  }

  private func row(of term: TermNumber) -> ArraySlice<UInt8> {
    let start = Int(term) * dimensions
    return start + dimensions <= bytes.count ? bytes[start..<(start + dimensions)] : []
  }
}
