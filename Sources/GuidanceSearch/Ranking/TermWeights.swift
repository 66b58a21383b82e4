import Foundation
import GuidanceModel

/// The terms of a question as numbers of the base, with how much each tells.
struct TermWeights: Sendable {
  struct Item: Sendable {
    /// Empty where the base does not hold the word.
    var numbers: [TermNumber]
    /// How much every term of the base says what the word says, by its number; empty where that is not known.
    var strengths: [Float] = []
    /// Rarity times the word's own weight.
    var weight: Double
    /// Topics that the word names.
    var topics: [TopicID]

    /// The most that any of these terms says what the word says: 1 for the word itself, less for one that is near, 0 for
    /// others.
    func strongest(of terms: [TermNumber]) -> Double {
      guard !strengths.isEmpty else { return numbers.contains(where: terms.contains) ? 1 : 0 }
      return strengths.withUnsafeBufferPointer { strengths in
        var strongest: Float = 0
        for term in terms where Int(term) < strengths.count { strongest = max(strongest, strengths[Int(term)]) }
        return Double(strongest)
      }
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
        strengths: Self.strengths(term.nearness, own: found.map(\.number)),
        weight: term.weight * Self.rarity(entries, of: entryTotal),
        topics: term.topics
      )
    }
    length = terms.reduce(0) { $0 + $1.weight }
    typical = Self.rarity(entryTotal / 50, of: entryTotal)
  }

  /// A table to look up instead of reckoning it again for each of some hundred thousand places.
  private static func strengths(_ nearness: [Float], own: [TermNumber]) -> [Float] {
    var strengths = nearness.map { Float(RankingWeights.strength(ofNearness: Double($0))) }
    for number in own where Int(number) < strengths.count { strengths[Int(number)] = 1 }
    return strengths
  }

  /// All weights together.
  var total: Double { items.reduce(0) { $0 + $1.weight } }

  /// The inverse document frequency of BM25: large for words in few entries, never negative.
  static func rarity(_ entries: Int, of total: Int) -> Double {
    log(1 + (Double(total - entries) + 0.5) / (Double(entries) + 0.5))
  }
}
