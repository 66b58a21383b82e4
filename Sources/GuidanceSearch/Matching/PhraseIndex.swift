import Foundation
import GuidanceModel

/// The phrases of all situations, by their stems.
struct PhraseIndex: Sendable {
  typealias StemNumber = SituationPhrases.StemNumber

  /// A word of a text with the stems that it may stand for.
  struct NearWord {
    /// How much the word says: what few situations use says more.
    var weight: Double
    /// The word's own stem has share 1, others less by how far they lie. Ascending by stem.
    var near: [NearStems.Near]
  }

  let phrases: SituationPhrases
  /// The phrases that use a stem, by its number.
  let using: [[Int32]]
  /// The weight of each stem, and of each phrase.
  let stemWeights: [Double]
  let phraseWeights: [Double]
  /// For each situation its phrases.
  let ranges: [Range<Int>]

  let sides: SpeakersOfSides

  /// Whether a phrase of a situation, or its description, uses a stem: a row of stems for each situation.
  private let known: [Bool]
  private let foreignWeight: Double
  private let nearStems: NearStems

  init(_ phrases: SituationPhrases, vectors: WordVectors?) {
    self.phrases = phrases
    nearStems = NearStems(phrases, vectors: vectors)
    let stems = phrases.stems.count
    var using = [[Int32]](repeating: [], count: stems)
    var known = [Bool](repeating: false, count: phrases.situations.count * stems)
    var holders = [Int](repeating: 0, count: stems)
    for (number, phrase) in phrases.phrases.enumerated() {
      for stem in phrase.stems.map(Int.init) {
        using[stem].append(Int32(number))
        let place = phrase.situation * stems + stem
        if !known[place] { holders[stem] += 1 }
        known[place] = true
      }
    }
    for (situation, described) in phrases.described.enumerated() {
      for stem in described { known[situation * stems + Int(stem)] = true }
    }
    let count = Double(max(phrases.situations.count, 1))
    let stemWeights = holders.map { log(1 + count / Double(max($0, 1))) }
    self.stemWeights = stemWeights
    phraseWeights = phrases.phrases.map { $0.stems.reduce(0) { $0 + stemWeights[Int($1)] } }
    (self.using, self.known) = (using, known)
    ranges = Self.ranges(phrases)
    sides = SpeakersOfSides(phrases.phrases)
    foreignWeight = MatchWeights.foreign * log(1 + count)
  }

  /// The words of a text in ascending order of their stems, so that sums come out the same each time.
  func near(_ words: [String: String]) -> [NearWord] {
    words.sorted { $0.key < $1.key }.map { stem, word in
      let own = number(of: stem)
      var near = nearStems.near(word).filter { $0.stem != own }
      if let own { near.append((own, 1)) }
      return NearWord(
        weight: own.map { stemWeights[Int($0)] } ?? foreignWeight,
        near: near.sorted { $0.stem < $1.stem }
      )
    }
  }

  func knows(_ stem: StemNumber, in situation: Int) -> Bool { known[situation * phrases.stems.count + Int(stem)] }

  /// How many of some phrases, in ascending order, belong to each situation that has any.
  func counts(_ users: [Int32]) -> [(situation: Int, number: Int)] {
    var counts: [(situation: Int, number: Int)] = []
    for number in users {
      let situation = phrases.phrases[Int(number)].situation
      if counts.last?.situation == situation {
        counts[counts.count - 1].number += 1
      } else {
        counts.append((situation, 1))
      }
    }
    return counts
  }

  /// Phrases stand in the order of their situations.
  private static func ranges(_ phrases: SituationPhrases) -> [Range<Int>] {
    var ranges = [Range<Int>](repeating: 0..<0, count: phrases.situations.count)
    for (number, phrase) in phrases.phrases.enumerated() {
      let start = ranges[phrase.situation].isEmpty ? number : ranges[phrase.situation].lowerBound
      ranges[phrase.situation] = start..<(number + 1)
    }
    return ranges
  }

  private func number(of stem: String) -> StemNumber? {
    var (low, high) = (0, phrases.stems.count)
    while low < high {
      let middle = (low + high) / 2
      if phrases.stems[middle] < stem { low = middle + 1 } else { high = middle }
    }
    return low < phrases.stems.count && phrases.stems[low] == stem ? StemNumber(low) : nil
  }
}
