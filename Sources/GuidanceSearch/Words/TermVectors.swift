/// The rows of terms, one after another in the order of their numbers; zeros where none is known.
package struct TermVectors: Sendable {
  package private(set) var bytes: [UInt8]
  package let dimensions: Int

  package init(bytes: [UInt8], dimensions: Int) {
    self.bytes = bytes
    self.dimensions = dimensions
  }

  /// Zeros for so many terms.
  package init(count: Int, dimensions: Int) {
    self.init(bytes: [UInt8](repeating: 0, count: count * dimensions), dimensions: dimensions)
  }

  /// How many terms have a place.
  package var count: Int { dimensions > 0 ? bytes.count / dimensions : 0 }

  package subscript(term: TermNumber) -> ArraySlice<UInt8> {
    let start = Int(term) * dimensions
    return start + dimensions <= bytes.count ? bytes[start..<(start + dimensions)] : []
  }

  /// The row has as many bytes as there are dimensions. Terms before one that had no place get zeros.
  package mutating func set(_ row: [UInt8], of term: TermNumber) {
    let start = Int(term) * dimensions
    let missing = start + dimensions - bytes.count
    if missing > 0 { bytes += [UInt8](repeating: 0, count: missing) }
    bytes.replaceSubrange(start..<(start + dimensions), with: row)
  }
}

extension TermVectors {
  /// The cosine between a row and every term's, by term number.
  func nearness(to row: [UInt8]) -> [Float] {
    bytes.withUnsafeBytes { Self.nearness(of: $0, to: row, dimensions: dimensions) }
  }

  /// The terms whose cosine with a row is more than this, ascending, with it.
  func terms(nearerThan least: Float, to row: [UInt8]) -> [(term: Int, nearness: Float)] {
    nearness(to: row).enumerated().filter { $1 > least }.map { (term: $0, nearness: $1) }
  }

  /// The cosine between a row and every one of some that lie side by side.
  static func nearness(of rows: UnsafeRawBufferPointer, to row: [UInt8], dimensions: Int) -> [Float] {
    guard dimensions > 0, row.count == dimensions else { return [] }
    let count = rows.count / dimensions
    return [Float](unsafeUninitializedCapacity: count) { nearness, filled in
      row.withUnsafeBytes { row in
        for term in 0..<count {
          let other = UnsafeRawBufferPointer(rebasing: rows[(term &* dimensions)..<(term &* dimensions &+ dimensions)])
          nearness[term] = Float(product(other, row)) * (1 / Float(WordVectors.squaredLength))
        }
      }
      filled = count
    }
  }

  /// The sum of the products of two rows of one length.
  ///
  /// Eight at a time in sixteen bits: since a row is about 127 long, no sum of some of the products can be larger than the
  /// square of that. Every question pays for this some ten thousand times.
  @inline(__always)
  static func product(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Int32 {
    var sums = SIMD8<Int16>()
    var place = 0
    while place &+ 8 <= left.count {
      let (eight, others) = (
        left.loadUnaligned(fromByteOffset: place, as: SIMD8<Int8>.self),
        right.loadUnaligned(fromByteOffset: place, as: SIMD8<Int8>.self)
      )
      sums &+= SIMD8<Int16>(truncatingIfNeeded: eight) &* SIMD8<Int16>(truncatingIfNeeded: others)
      place &+= 8
    }
    var sum = SIMD8<Int32>(truncatingIfNeeded: sums).wrappedSum()
    while place < left.count {
      sum &+= Int32(Int8(bitPattern: left[place])) &* Int32(Int8(bitPattern: right[place]))
      place &+= 1
    }
    return sum
  }
}
