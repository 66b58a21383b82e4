/// A term of a base that has to do with a word.
package struct NearTerm: Hashable, Sendable {
  package var term: TermNumber
  /// The cosine between the two, above what chance makes.
  package var nearness: Float
}

/// What a base knows of the directions of a question's words.
package struct QuestionVectors: Sendable {
  private var words: [Word]
  private let dimensions: Int
  /// How many terms of the base were taken in.
  private var termCount = 0

  private struct Word {
    let text: String
    let row: [UInt8]
    let wide: WideRow
    /// In the order of their numbers.
    var near: [NearTerm] = []
  }

  /// Each word once, with its row. The base's terms follow.
  package init(words: [(word: String, row: [UInt8])], dimensions: Int) {
    self.words = words.map { Word(text: $0.word, row: $0.row, wide: WideRow($0.row)) }
    self.dimensions = dimensions
  }

  package init(rows: [String: [UInt8]], terms: TermVectors) {
    self.init(words: rows.map { ($0.key, $0.value) }, dimensions: terms.dimensions)
    terms.bytes.withUnsafeBytes { add(terms: $0) }
  }

  /// Takes in the rows of the base's next terms, in the order of their numbers.
  ///
  /// A question pays for this some ten thousand times, so what chance makes near is passed over at once.
  package mutating func add(terms rows: UnsafeRawBufferPointer) {
    guard dimensions > 0 else { return }
    for index in words.indices where words[index].row.count == dimensions {
      TermVectors.forEach(of: rows, nearerThan: RankingWeights.nearnessByChance, to: words[index].wide) {
        words[index].near.append(NearTerm(term: TermNumber(termCount + $0), nearness: $1))
      }
    }
    termCount += rows.count / dimensions
  }

  /// Where these words point together, each weighed as given; nil where none is known.
  func direction(of words: [(word: String, weight: Double)]) -> Direction? {
    Direction(
      words.compactMap { word, weight in row(of: word).map { (row: $0[...], weight: Float(weight)) } },
      dimensions: dimensions
    )
  }

  /// The terms that have to do with a word, in the order of their numbers; none where the word is not known.
  func near(_ word: String) -> [NearTerm] { words.first { $0.text == word }?.near ?? [] }

  /// The terms nearest to a word, the nearest first; one more than are taken, and all that are as near as the last of them:
  /// which of those counts is for their letters to say, since a number says nothing.
  func nearest(to word: String) -> [NearTerm] {
    let near = near(word).filter { $0.nearness >= RankingWeights.leastNearness }.sorted { $0.nearness > $1.nearness }
    guard let last = near.prefix(RankingWeights.mostRelated).last else { return [] }
    return near.filter { $0.nearness >= last.nearness }
  }

  private func row(of word: String) -> [UInt8]? { words.first { $0.text == word }?.row }
}
