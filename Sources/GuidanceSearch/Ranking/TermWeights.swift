import Foundation
import GuidanceModel

/// The terms of a question as numbers of the base, with how much each tells.
struct TermWeights: Sendable {
  struct Item: Sendable {
    /// Empty where the base does not hold the word.
    var numbers: [TermNumber]
    /// Rarity times the word's own weight.
    var weight: Double
    /// As `weight`, where a word that the base does not hold is as rare as one can be.
    var strictWeight: Double
    /// Topics that the word names.
    var topics: [TopicID]
    /// Professions and organisations that the word names.
    var fields: [CultureID]

    /// Whether the word names what a candidate is about, so that it need not stand there.
    func names(_ candidate: Candidate) -> Bool {
      !topics.isEmpty && topics.contains(where: candidate.topics.contains) || isField(of: candidate)
    }

    /// Whether it is a profession or organisation, and the candidate is about that very one.
    func isField(of candidate: Candidate) -> Bool {
      !fields.isEmpty && candidate.culture.map(fields.contains) ?? false
    }
  }

  let items: [Item]
  let strengths: TermStrengths
  /// All weights together, all strict ones, and the squares of all.
  let total: Double
  let strictTotal: Double
  let squaredTotal: Double
  /// How many words the question has, those that count little taken in part.
  let length: Double
  /// From 0 to 1: how far the question is made of words with which people ask here.
  let familiarity: Double
  /// Whether every one of several words stands in few entries, as local terms do: `doe maar gewoon`.
  let isLocalTerm: Bool
  /// The rarity of a word of middling frequency: stands in for words of a phrase that the question does not have.
  let typical: Double

  init(_ terms: [QueryTerm], known: [Term], entryTotal: Int) {
    let found = terms.map { term in term.stems.compactMap { stem in known.first { $0.stem == stem } } }
    items = zip(terms, found).map { Self.item($0, found: $1, entryTotal) }
    strengths = TermStrengths(terms, items)
    let asked = zip(terms, found).map { term, found in
      term.fields.isEmpty ? Self.familiarity(found.map(\.asked).max() ?? 0, of: entryTotal) : 1
    }
    total = items.reduce(0) { $0 + $1.weight }
    strictTotal = items.reduce(0) { $0 + $1.strictWeight }
    squaredTotal = items.reduce(0) { $0 + $1.weight * $1.weight }
    familiarity = total > 0 ? zip(items, asked).reduce(0) { $0 + $1.0.weight * $1.1 } / total : 0
    let entries = found.map { $0.map(\.entries).max() ?? .max }
    isLocalTerm = terms.count > 1 && entries.allSatisfy { $0 <= RankingWeights.mostEntriesOfALocalTerm }
    length = terms.reduce(0) { $0 + $1.weight }
    typical = Self.rarity(entryTotal / 50, of: entryTotal)
  }

  private static func item(_ term: QueryTerm, found: [Term], _ entryTotal: Int) -> Item {
    let entries = found.map(\.entries).max()
    let usual = entries ?? entryTotal / RankingWeights.unknownWordShare
    return Item(
      numbers: found.map(\.number),
      weight: term.weight * rarity(usual, of: entryTotal),
      strictWeight: term.weight * rarity(entries ?? 1, of: entryTotal),
      topics: term.topics,
      fields: term.fields
    )
  }

  /// From 0 for a word with which nobody asks to 1 for one that stands in a title or asked phrase of one entry in
  /// `familiarWordShare`. The first few entries tell the most.
  private static func familiarity(_ asked: Int, of entryTotal: Int) -> Double {
    let many = log1p(Double(entryTotal) / RankingWeights.familiarWordShare)
    return many > 0 ? min(1, log1p(Double(asked)) / many) : 0
  }

  /// The inverse document frequency of BM25: large for words in few entries, never negative.
  static func rarity(_ entries: Int, of total: Int) -> Double {
    log(1 + (Double(total - entries) + 0.5) / (Double(entries) + 0.5))
  }
}
