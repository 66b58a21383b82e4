import Foundation
package import GuidanceModel

/// Finds the situation that a person's own words are about: a goal, a worry, a note. It compares the words with what people
/// in each situation would ask, and says nothing rather than something wrong.
package struct SituationMatcher: Sendable {
  /// A situation that some words seem to be about.
  package struct Match: Hashable, Sendable {
    package var situation: EntryID
    /// The part in the situation of somebody who would ask so; `both` where either might.
    package var side: Side
    /// The asked phrase that resembles the words most.
    package var phrase: String
    /// How alike they are: 0 not at all, 1 the same words.
    package var score: Double
  }

  /// What each figure is for. They were set on the half of the judged notes that is kept for that: something wrong on the
  /// page costs more trust than something right that is missing.
  enum Weight {
    /// Below this nothing is said.
    static let threshold = 0.66
    /// By how much the best must lie before the second, else both are too alike to choose.
    static let lead = 0.12
    /// How much the words of a situation as a whole count; the rest is shared by its two best phrases.
    static let whole = 0.7
    /// How much a word that no situation uses counts against a match, as a share of the rarest word's weight.
    static let foreign = 0.55
    /// One of the words in common must be one that no more than so many situations use.
    static let mostHolders = 4
    /// By how much the phrases of one side must resemble the words more than those of the other, to tell whose they are.
    static let sideLead = 0.12
  }

  private let concepts: Concepts
  private let situations: [Prepared]
  private let rarity: [String: Double]
  private let rarest: Double
  private let leastRarity: Double

  private struct Prepared: Sendable {
    var id: EntryID
    var phrases: [(text: String, side: Side, stems: Set<String>)]
    var all: Set<String>
  }

  /// - Parameter synonyms: sets of words that mean the same; those of one topic are near in meaning only and do not count.
  package init(_ situations: [Situation], synonyms: [SynonymSet]) {
    let concepts = Concepts(synonyms)
    self.concepts = concepts
    self.situations = situations.map { Self.prepared($0, concepts) }
    let count = Double(max(situations.count, 1))
    var holders: [String: Int] = [:]
    for situation in self.situations { for stem in situation.all { holders[stem, default: 0] += 1 } }
    rarity = holders.mapValues { Self.weight(count, $0) }
    rarest = Self.weight(count, 1)
    leastRarity = Self.weight(count, Weight.mostHolders)
  }

  /// The situation that the words are about; nil where none is near enough, or two are equally near.
  package func match(_ text: String) -> Match? {
    let ranked = ranked(text)
    guard let best = ranked.first, best.score >= Weight.threshold else { return nil }
    if ranked.count > 1, best.score - ranked[1].score < Weight.lead { return nil }
    return best
  }

  /// Every situation with words in common, the nearest first; equal ones by id.
  package func ranked(_ text: String) -> [Match] {
    let stems = concepts.stems(of: text)
    guard !stems.isEmpty else { return [] }
    return situations.compactMap { match(stems, with: $0) }
      .sorted { ($1.score, $0.situation) < ($0.score, $1.situation) }
  }

  private func match(_ stems: Set<String>, with situation: Prepared) -> Match? {
    let total = weight(of: stems)
    let common = stems.intersection(situation.all)
    guard common.contains(where: { (rarity[$0] ?? 0) >= leastRarity }) else { return nil }
    let scored = situation.phrases.map { phrase in
      (phrase: phrase, score: likeness(stems, phrase.stems, total))
    }
    let byScore = scored.sorted { $0.score > $1.score }
    guard let best = byScore.first, let second = byScore.dropFirst().first ?? byScore.first else { return nil }
    let whole = weight(of: common) / total
    let score = (1 - Weight.whole) * (best.score + second.score) / 2 + Weight.whole * whole
    return Match(situation: situation.id, side: side(of: scored), phrase: best.phrase.text, score: score)
  }

  private func side(of scored: [(phrase: (text: String, side: Side, stems: Set<String>), score: Double)]) -> Side {
    let best = { (side: Side) in scored.filter { $0.phrase.side == side }.map(\.score).max() ?? 0 }
    let (caused, affected) = (best(.caused), best(.affected))
    guard abs(caused - affected) >= Weight.sideLead else { return .both }
    return caused > affected ? .caused : .affected
  }

  /// The harmonic mean of how much of either is found in the other, by weight.
  private func likeness(_ left: Set<String>, _ right: Set<String>, _ total: Double) -> Double {
    let shared = weight(of: left.intersection(right))
    guard shared > 0 else { return 0 }
    return 2 * shared / (total + weight(of: right))
  }

  private func weight(of stems: Set<String>) -> Double {
    stems.sorted().reduce(0) { $0 + (rarity[$1] ?? rarest * Weight.foreign) }
  }

  /// A word that few situations use says more.
  private static func weight(_ count: Double, _ holders: Int) -> Double {
    log(1 + count / Double(holders))
  }

  private static func prepared(_ situation: Situation, _ concepts: Concepts) -> Prepared {
    var phrases = situation.core.asked.enumerated().map { index, line in
      let side = situation.askedBy.indices.contains(index) ? situation.askedBy[index] : .both
      return (text: line.value, side: side, stems: concepts.stems(of: line.value))
    }
    let title = situation.core.title.value
    phrases.append((text: title, side: .both, stems: concepts.stems(of: title)))
    let all = phrases.reduce(into: concepts.stems(of: situation.what.plain)) { $0.formUnion($1.stems) }
    return Prepared(id: situation.core.id, phrases: phrases, all: all)
  }
}
