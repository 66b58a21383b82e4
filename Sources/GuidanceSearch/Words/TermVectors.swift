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
    guard dimensions > 0, row.count == dimensions else { return [] }
    return bytes.withUnsafeBytes { all in
      row.withUnsafeBytes { row in
        (0..<(all.count / dimensions)).map {
          Float(Self.product(all, $0 * dimensions, row)) / Float(WordVectors.squaredLength)
        }
      }
    }
  }

  private static func product(_ all: UnsafeRawBufferPointer, _ start: Int, _ row: UnsafeRawBufferPointer) -> Int32 {
    var sum: Int32 = 0
    for place in 0..<row.count {
      sum &+= Int32(Int8(bitPattern: all[start + place])) &* Int32(Int8(bitPattern: row[place]))
    }
    return sum
  }
}

/// What a base knows of the directions of a question's words.
package struct QuestionVectors: Sendable {
  private let nearness: [String: [Float]]

  package init(rows: [String: [UInt8]], terms: TermVectors) { nearness = rows.mapValues(terms.nearness) }

  /// How near every term is to a word, by term number; empty where the word is not known.
  func nearness(of word: String) -> [Float] { nearness[word] ?? [] }

  /// The terms nearest to a word, the nearest first.
  func nearest(to word: String) -> [TermNumber] {
    let all = nearness(of: word)
    let near = all.indices.filter { all[$0] >= RankingWeights.leastNearness }
    return near.sorted { (all[$1], $0) < (all[$0], $1) }.prefix(RankingWeights.mostRelated).map { TermNumber($0) }
  }
}
