import Foundation
import GuidanceModel

/// The terms of a question as numbers of the base, with how much each tells.
struct TermWeights: Sendable {
  struct Item: Sendable {
    /// Empty where the base does not hold the word.
    var numbers: [TermNumber]
    /// How near in meaning every term of the base is, by its number; empty where that is not known.
    var nearness: [Float] = []
    /// Rarity times the word's own weight.
    var weight: Double
    /// Topics that the word names.
    var topics: [TopicID]

    /// How much a term says what the word says: 1 for the word itself, less for one that is near, 0 for others.
    func strength(of term: TermNumber) -> Double {
      if numbers.contains(term) { return 1 }
      guard Int(term) < nearness.count else { return 0 }
      return RankingWeights.strength(ofNearness: Double(nearness[Int(term)]))
    }
  }

  let items: [Item]
  /// How many words the question has, those that count little taken in part.
  let length: Double
  /// The rarity of a word of middling frequency: stands in for words of a phrase that the question does not have.
  let typical: Double

  init(_ terms: [QueryTerm], known: [Term], entryTotal: Int) {
    let byStem = Dictionary(known.map { ($0.stem, $0) }) { first, _ in first }
    items = terms.map { term in
      let found = term.stems.compactMap { byStem[$0] }
      let entries = found.map(\.entries).max() ?? entryTotal / RankingWeights.unknownWordShare
      return Item(
        numbers: found.map(\.number),
        nearness: term.nearness,
        weight: term.weight * Self.rarity(entries, of: entryTotal),
        topics: term.topics
      )
    }
    length = terms.reduce(0) { $0 + $1.weight }
    typical = Self.rarity(entryTotal / 50, of: entryTotal)
  }

  /// All weights together.
  var total: Double { items.reduce(0) { $0 + $1.weight } }

  /// The inverse document frequency of BM25: large for words in few entries, never negative.
  static func rarity(_ entries: Int, of total: Int) -> Double {
    log(1 + (Double(total - entries) + 0.5) / (Double(entries) + 0.5))
  }
}
