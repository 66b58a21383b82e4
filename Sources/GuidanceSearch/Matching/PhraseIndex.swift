import Foundation
import GuidanceModel

/// The phrases of all situations, by their stems.
struct PhraseIndex: Sendable {
  typealias StemNumber = SituationPhrases.StemNumber

  let phrases: SituationPhrases
  /// The phrases that use a stem, by its number.
  let using: NumberLists
  /// For each stem the situations of which a phrase uses it, ascending, and how many of its phrases do.
  let tellers: NumberLists
  let numbersTold: [UInt32]
  /// For each stem the situations whose description uses it.
  let describers: NumberLists
  /// The weight of each stem, and of each phrase.
  let stemWeights: [Double]
  let phraseWeights: [Double]
  let sides: SpeakersOfSides

  private let foreignWeight: Double
  private let nearStems: NearStems
  private let footprints = WordFootprints()

  init(_ phrases: SituationPhrases, vectors: WordVectors?) {
    self.phrases = phrases
    nearStems = NearStems(phrases, vectors: vectors)
    let using = phrases.stemsOfPhrases.inverted(bound: phrases.stems.count)
    (tellers, numbersTold) = Self.tellers(using, phrases)
    self.using = using
    describers = phrases.described.inverted(bound: phrases.stems.count)
    let count = Double(max(phrases.situations.count, 1))
    let stemWeights = (0..<using.count).map { [tellers] in log(1 + count / Double(max(tellers.range(of: $0).count, 1)))
    }
    self.stemWeights = stemWeights
    phraseWeights = (0..<phrases.texts.count).map { phrase in
      phrases.stemsOfPhrases[phrase].reduce(0) { $0 + stemWeights[Int($1)] }
    }
    sides = SpeakersOfSides(phrases)
    foreignWeight = MatchWeights.foreign * log(1 + count)
  }

  /// Phrases stand in the order of their situations, so those of one are neighbours.
  private static func tellers(_ using: NumberLists, _ phrases: SituationPhrases) -> (NumberLists, [UInt32]) {
    var situationOf = [UInt32](repeating: 0, count: phrases.texts.count)
    for situation in phrases.situations.indices {
      for phrase in phrases.phrases(of: situation) { situationOf[phrase] = UInt32(situation) }
    }
    var tellers: [UInt32] = []
    var numbers: [UInt32] = []
    var ends: [UInt32] = []
    for stem in 0..<using.count {
      let start = tellers.count
      for place in using.range(of: stem) {
        let situation = situationOf[Int(using.numbers[place])]
        if tellers.count > start, tellers[tellers.count - 1] == situation {
          numbers[numbers.count - 1] += 1
        } else {
          tellers.append(situation)
          numbers.append(1)
        }
      }
      ends.append(UInt32(tellers.count))
    }
    return (NumberLists(ends: ends, numbers: tellers) ?? NumberLists([]), numbers)
  }

  /// The words of a text in ascending order of their stems, so that sums come out the same each time.
  ///
  /// - Parameter words: by the stem of their meaning.
  func footprints(of words: [String: String]) -> [WordFootprint] {
    words.sorted { $0.key < $1.key }.map { stem, word in footprints.footprint(of: word) { footprint(word, stem) } }
  }

  private func footprint(_ word: String, _ stem: String) -> WordFootprint {
    let own = number(of: stem)
    var near = nearStems.near(word).filter { $0.stem != own }
    if let own { near.append((own, 1)) }
    let weight = own.map { stemWeights[Int($0)] } ?? foreignWeight
    return WordFootprint(weight: weight, own: own, near: near, in: self)
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
