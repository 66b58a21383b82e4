/// The stems that lie near a word.
struct NearStems: Sendable {
  typealias Near = (stem: SituationPhrases.StemNumber, share: Double)

  private let terms: TermVectors
  private let vectors: WordVectors?

  /// - Parameter vectors: those by which the phrases were made ready; of others, nothing is near.
  init(_ phrases: SituationPhrases, vectors: WordVectors?) {
    terms = TermVectors(bytes: phrases.rows, dimensions: phrases.dimensions)
    self.vectors = vectors?.dimensions == phrases.dimensions ? vectors : nil
  }

  /// Ascending by stem.
  func near(_ word: String) -> [Near] {
    guard let row = vectors?.row(of: word) else { return [] }
    return terms.terms(nearerThan: Float(MatchWeights.leastNearness), to: row).map { stem, nearness in
      let share = (Double(nearness) - MatchWeights.leastNearness) / (1 - MatchWeights.leastNearness)
      return (SituationPhrases.StemNumber(stem), share * MatchWeights.mostOfNear)
    }
  }
}
