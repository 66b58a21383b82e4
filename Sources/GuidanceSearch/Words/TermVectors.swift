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
  /// The terms whose cosine with a row is more than this, ascending, with it.
  ///
  /// Thousands are compared for each word of a note, and a few are near: only of these the cosine is reckoned.
  func terms(nearerThan least: Float, to row: [UInt8]) -> [(term: Int, nearness: Float)] {
    guard dimensions > 0, row.count == dimensions else { return [] }
    let (wide, leastProduct) = (WideRow(row), Int32(least * Float(WordVectors.squaredLength)))
    return bytes.withUnsafeBytes { rows in
      guard let first = rows.baseAddress else { return [] }
      var near: [(term: Int, nearness: Float)] = []
      for term in 0..<count {
        let product = wide.product(with: first + term &* dimensions)
        guard product >= leastProduct else { continue }
        let nearness = Self.cosine(product)
        if nearness > least { near.append((term, nearness)) }
      }
      return near
    }
  }

  private static func cosine(_ product: Int32) -> Float { Float(product) * (1 / Float(WordVectors.squaredLength)) }

  /// The cosine between a row and every one of some that lie side by side.
  static func nearness(of rows: UnsafeRawBufferPointer, to row: [UInt8], dimensions: Int) -> [Float] {
    guard dimensions > 0, row.count == dimensions, let first = rows.baseAddress else { return [] }
    let (count, wide) = (rows.count / dimensions, WideRow(row))
    return [Float](unsafeUninitializedCapacity: count) { nearness, filled in
      for term in 0..<count {
        let product = wide.product(with: first + term &* dimensions)
        nearness[term] = cosine(product)
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

/// A row whose bytes are widened once, to be compared with thousands.
private struct WideRow {
  private let sixteens: [SIMD16<Int16>]
  private let rest: [Int32]

  init(_ row: [UInt8]) {
    let whole = row.count & ~15
    sixteens = row.withUnsafeBytes { bytes in
      stride(from: 0, to: whole, by: 16).map {
        SIMD16(truncatingIfNeeded: bytes.loadUnaligned(fromByteOffset: $0, as: SIMD16<Int8>.self))
      }
    }
    rest = row[whole...].map { Int32(Int8(bitPattern: $0)) }
  }

  /// The sum of the products with a row of the same length, in sixteen bits as far as it goes: see `TermVectors.product`.
  @inline(__always)
  func product(with row: UnsafeRawPointer) -> Int32 {
    var sums = SIMD16<Int16>()
    var place = row
    for sixteen in sixteens {
      sums &+= SIMD16(truncatingIfNeeded: place.loadUnaligned(as: SIMD16<Int8>.self)) &* sixteen
      place += 16
    }
    var sum = Int32((sums.lowHalf &+ sums.highHalf).wrappedSum())
    for number in rest {
      sum &+= number &* Int32(place.loadUnaligned(as: Int8.self))
      place += 1
    }
    return sum
  }
}
