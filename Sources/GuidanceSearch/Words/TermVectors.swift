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
    let leastProduct = Int32(least * Float(WordVectors.squaredLength))
    var near: [(term: Int, nearness: Float)] = []
    bytes.withUnsafeBytes { rows in
      WideRow(row).forEachProduct(with: rows) { term, product in
        guard product >= leastProduct else { return }
        let nearness = Self.cosine(product)
        if nearness > least { near.append((term, nearness)) }
      }
    }
    return near
  }

  private static func cosine(_ product: Int32) -> Float { Float(product) * (1 / Float(WordVectors.squaredLength)) }

  /// Hands over those of some rows that lie side by side whose cosine with a row is more than this, by their places, with
  /// it.
  static func forEach(
    of rows: UnsafeRawBufferPointer,
    nearerThan least: Double,
    to row: WideRow,
    _ body: (_ place: Int, _ nearness: Float) -> Void
  ) {
    let leastProduct = Int32(least * WordVectors.squaredLength)
    row.forEachProduct(with: rows) { place, product in
      guard product >= leastProduct else { return }
      let nearness = cosine(product)
      if Double(nearness) > least { body(place, nearness) }
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
struct WideRow: Sendable {
  private let numbers: [Int16]

  init(_ row: [UInt8]) { numbers = row.map { Int16(Int8(bitPattern: $0)) } }

  var count: Int { numbers.count }

  /// Hands over the sum of the products with each of some rows of the same length that lie side by side: see
  /// `TermVectors.product`.
  @inline(__always)
  func forEachProduct(with rows: UnsafeRawBufferPointer, _ body: (_ place: Int, _ product: Int32) -> Void) {
    guard let first = rows.baseAddress, count > 0 else { return }
    numbers.withUnsafeBytes { own in
      for place in 0..<(rows.count / count) { body(place, Self.product(own, count, first + place &* count)) }
    }
  }

  @inline(__always)
  private static func product(_ own: UnsafeRawBufferPointer, _ count: Int, _ row: UnsafeRawPointer) -> Int32 {
    var sums = SIMD16<Int16>()
    var place = 0
    while place &+ 16 <= count {
      sums &+=
        SIMD16(truncatingIfNeeded: row.loadUnaligned(fromByteOffset: place, as: SIMD16<Int8>.self))
        &* own.loadUnaligned(fromByteOffset: place &* 2, as: SIMD16<Int16>.self)
      place &+= 16
    }
    var sum = Int32((sums.lowHalf &+ sums.highHalf).wrappedSum())
    while place < count {
      let number = own.loadUnaligned(fromByteOffset: place &* 2, as: Int16.self)
      sum &+= Int32(number) &* Int32(row.loadUnaligned(fromByteOffset: place, as: Int8.self))
      place &+= 1
    }
    return sum
  }
}
