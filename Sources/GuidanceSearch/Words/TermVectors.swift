/// The rows of all terms of a base, one after another in the order of their numbers; zeros where none is known.
package struct TermVectors: Sendable {
  package private(set) var bytes: [UInt8]
  package let dimensions: Int

  package init(bytes: [UInt8], dimensions: Int) {
    self.bytes = bytes
    self.dimensions = dimensions
  }

  /// Zeros for so many terms.
  init(count: Int, dimensions: Int) {
    self.init(bytes: [UInt8](repeating: 0, count: count * dimensions), dimensions: dimensions)
  }

  mutating func set(_ row: [UInt8], of term: TermNumber) {
    let start = Int(term) * dimensions
    bytes.replaceSubrange(start..<(start + dimensions), with: row)
  }

  /// The cosine between a row and every term's, by term number.
  func nearness(to row: [UInt8]) -> [Float] {
    var nearness: [Float] = []
    nearness.reserveCapacity(dimensions > 0 ? bytes.count / dimensions : 0)
    forEachProduct(with: row) { _, product in nearness.append(Self.cosine(product)) }
    return nearness
  }

  /// The terms whose cosine with a row is more than this, ascending, with it.
  func terms(nearerThan least: Float, to row: [UInt8]) -> [(term: Int, nearness: Float)] {
    var near: [(term: Int, nearness: Float)] = []
    forEachProduct(with: row) { term, product in
      let nearness = Self.cosine(product)
      if nearness > least { near.append((term, nearness)) }
    }
    return near
  }

  private static func cosine(_ product: Int32) -> Float { Float(product) * (1 / Float(WordVectors.squaredLength)) }

  @inline(__always)
  private func forEachProduct(with row: [UInt8], _ body: (Int, Int32) -> Void) {
    guard dimensions > 0, row.count == dimensions else { return }
    bytes.withUnsafeBufferPointer { all in
      row.withUnsafeBufferPointer { row in
        guard let all = all.baseAddress, let row = row.baseAddress else { return }
        for term in 0..<(bytes.count / dimensions) {
          body(term, Self.product(all + term * dimensions, row, dimensions))
        }
      }
    }
  }

  /// Bare pointers and one sum, so that the compiler takes many bytes at a time: every question pays for it thousands of
  /// times.
  @inline(__always)
  private static func product(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
    var sum: Int32 = 0
    var place = 0
    while place < count {
      sum &+= Int32(Int8(bitPattern: left[place])) &* Int32(Int8(bitPattern: right[place]))
      place &+= 1
    }
    return sum
  }
}

/// What a base knows of the directions of a question's words.
package struct QuestionVectors: Sendable {
  private let nearness: [String: [Float]]
  private let rows: [String: [UInt8]]
  private let dimensions: Int

  package init(rows: [String: [UInt8]], terms: TermVectors) {
    nearness = rows.mapValues(terms.nearness)
    self.rows = rows
    dimensions = terms.dimensions
  }

  /// Where these words point together, each weighed as given; nil where none is known.
  func direction(of words: [(word: String, weight: Double)]) -> Direction? {
    Direction(
      words.compactMap { word, weight in rows[word].map { (row: $0[...], weight: Float(weight)) } },
      dimensions: dimensions
    )
  }

  /// How near every term is to a word, by term number; empty where the word is not known.
  func nearness(of word: String) -> [Float] { nearness[word] ?? [] }

  /// The terms nearest to a word, the nearest first.
  func nearest(to word: String) -> [TermNumber] {
    let all = nearness(of: word)
    let near = all.indices.filter { all[$0] >= RankingWeights.leastNearness }
    return near.sorted { (all[$1], $0) < (all[$0], $1) }.prefix(RankingWeights.mostRelated).map { TermNumber($0) }
  }
}
