import Foundation
package import GuidanceModel

/// Finds the situation that a person's own words are about: a goal, a worry, a note. It compares the words with what people
/// in each situation would say, and says nothing rather than something wrong.
package struct SituationMatcher: Sendable {
  /// A situation that some words seem to be about.
  package struct Match: Hashable, Sendable {
    package var situation: EntryID
    /// The part in the situation of somebody who would say so; `both` where either might.
    package var side: Side
    /// The phrase that resembles the words most.
    package var phrase: String
    /// How alike they are: 0 not at all, about 1 the same words.
    package var score: Double
  }

  private let concepts: Concepts
  private let index: PhraseIndex

  /// - Parameter vectors: those by which the phrases were made ready; nil: only the same words are alike.
  package init(_ phrases: SituationPhrases, concepts: Concepts, vectors: WordVectors?) {
    self.concepts = concepts
    index = PhraseIndex(phrases, vectors: vectors)
  }

  /// The situation that the words are about; nil where none is near enough, or two are equally near.
  ///
  /// - Parameter names: words that name one of the two, as `Word` has them: they tell no situation from another.
  package func match(_ text: String, without names: Set<String> = []) -> Match? {
    let words = words(of: text, without: names)
    // One that lies further below the threshold than the lead can neither be the best nor rival it.
    let candidates = candidates(words, reaching: MatchWeights.threshold - MatchWeights.lead - 1e-9)
    // Of equals the first, and none of two that are equally near.
    guard let best = candidates.max(by: { $0.score < $1.score }), best.score >= MatchWeights.threshold,
      !candidates.contains(where: { $0.situation != best.situation && best.score - $0.score < MatchWeights.lead })
    else { return nil }
    return match(best, saying: words, by: Speaker(of: text, names: names))
  }

  /// Every situation with words in common or near, the nearest first; equal ones by id.
  package func ranked(_ text: String, without names: Set<String> = []) -> [Match] {
    let words = words(of: text, without: names)
    let speaker = Speaker(of: text, names: names)
    return candidates(words, reaching: -.infinity).sorted { ($1.score, $0.situation) < ($0.score, $1.situation) }
      .map { match($0, saying: words, by: speaker) }
  }

  /// Situations stand by id, so that equal ones keep that order.
  private func candidates(_ words: [WordFootprint], reaching least: Double) -> [PhraseLikeness.Candidate] {
    guard !words.isEmpty else { return [] }
    return PhraseLikeness(words, in: index).situations(reaching: least)
  }

  private func match(
    _ candidate: PhraseLikeness.Candidate,
    saying words: [WordFootprint],
    by speaker: Speaker?
  ) -> Match {
    let own = words.compactMap(\.own)
    return Match(
      situation: index.phrases.situations[candidate.situation],
      side: index.side(of: candidate.situation, saying: own, by: speaker),
      phrase: index.phrases.texts[candidate.bestPhrase],
      score: candidate.score
    )
  }

  private func words(of text: String, without names: Set<String>) -> [WordFootprint] {
    index.footprints(of: concepts.words(of: text).filter { !names.contains($0.value) })
  }
}
