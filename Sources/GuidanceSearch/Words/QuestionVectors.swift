/// What a base knows of the directions of a question's words.
package struct QuestionVectors: Sendable {
  private var nearness: [[Float]]
  private let words: [(word: String, row: [UInt8])]
  private let dimensions: Int

  /// Each word once, with its row. The base's terms follow.
  package init(words: [(word: String, row: [UInt8])], dimensions: Int) {
    self.words = words
    self.dimensions = dimensions
    nearness = words.map { _ in [] }
  }

  package init(rows: [String: [UInt8]], terms: TermVectors) {
    self.init(words: rows.map { ($0.key, $0.value) }, dimensions: terms.dimensions)
    terms.bytes.withUnsafeBytes { add(terms: $0) }
  }

  /// Takes in the rows of the base's next terms, in the order of their numbers.
  package mutating func add(terms rows: UnsafeRawBufferPointer) {
    for (index, word) in words.enumerated() {
      nearness[index] += TermVectors.nearness(of: rows, to: word.row, dimensions: dimensions)
    }
  }

  /// Where these words point together, each weighed as given; nil where none is known.
  func direction(of words: [(word: String, weight: Double)]) -> Direction? {
    Direction(
      words.compactMap { word, weight in row(of: word).map { (row: $0[...], weight: Float(weight)) } },
      dimensions: dimensions
    )
  }

  /// How near every term is to a word, by term number; empty where the word is not known.
  func nearness(of word: String) -> [Float] {
    words.firstIndex { $0.word == word }.map { nearness[$0] } ?? []
  }

  /// The terms nearest to a word, the nearest first; one more than are taken, and all that are as near as the last of them:
  /// which of those counts is for their letters to say, since a number says nothing.
  func nearest(to word: String) -> [(term: TermNumber, nearness: Float)] {
    let all = nearness(of: word)
    let near = all.indices.filter { all[$0] >= RankingWeights.leastNearness }.sorted { all[$0] > all[$1] }
    guard let last = near.prefix(RankingWeights.mostRelated).last else { return [] }
    return near.filter { all[$0] >= all[last] }.map { (TermNumber($0), all[$0]) }
  }

  private func row(of word: String) -> [UInt8]? { words.first { $0.word == word }?.row }
}
