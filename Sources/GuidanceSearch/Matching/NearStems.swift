import Foundation

/// The stems that lie near a word, reckoned once for each word: notes of many pairs use the same words.
/// `@unchecked Sendable`: the lock guards what is kept.
final class NearStems: @unchecked Sendable {
  typealias Near = (stem: SituationPhrases.StemNumber, share: Double)

  /// More words than this are rare, and each takes memory.
  private static let most = 20_000

  private let terms: TermVectors
  private let vectors: WordVectors?
  private let lock = NSLock()
  private var kept: [String: [Near]] = [:]

  /// - Parameter vectors: those by which the phrases were made ready; of others, nothing is near.
  init(_ phrases: SituationPhrases, vectors: WordVectors?) {
    terms = TermVectors(bytes: phrases.rows, dimensions: phrases.dimensions)
    self.vectors = vectors?.dimensions == phrases.dimensions ? vectors : nil
  }

  /// Ascending by stem.
  func near(_ word: String) -> [Near] {
    if let near = lock.withLock({ kept[word] }) { return near }
    let near = reckoned(word)
    lock.withLock { if kept.count < Self.most { kept[word] = near } }
    return near
  }

  private func reckoned(_ word: String) -> [Near] {
    guard let row = vectors?.row(of: word) else { return [] }
    return terms.terms(nearerThan: Float(MatchWeights.leastNearness), to: row).map { stem, nearness in
      let share = (Double(nearness) - MatchWeights.leastNearness) / (1 - MatchWeights.leastNearness)
      return (SituationPhrases.StemNumber(stem), share * MatchWeights.mostOfNear)
    }
  }
}
