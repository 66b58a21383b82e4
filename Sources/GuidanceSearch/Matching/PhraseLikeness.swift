import Foundation

/// How much each situation's phrases resemble a text.
struct PhraseLikeness {
  struct Candidate {
    var situation: Int
    var bestPhrase: Int
    var score: Double
  }

  private let words: [PhraseIndex.NearWord]
  private let index: PhraseIndex
  private let total: Double

  init(_ words: [PhraseIndex.NearWord], in index: PhraseIndex) {
    self.words = words
    self.index = index
    total = words.reduce(0) { $0 + $1.weight }
  }

  /// The situations of which a phrase has a word in common with the text, or one that is near.
  var situations: [Candidate] {
    let (shared, lifts) = (sharedWeights, lifts)
    return index.ranges.enumerated().compactMap { situation, phrases in
      let alike = phrases.compactMap { number -> (phrase: Int, likeness: Double)? in
        // The harmonic mean of how much of either is found in the other, by weight.
        shared[number] > 0 ? (number, 2 * shared[number] / (total + index.phraseWeights[number])) : nil
      }
      let best = alike.sorted { ($1.likeness, $0.phrase) < ($0.likeness, $1.phrase) }.prefix(MatchWeights.fewBest)
      guard let first = best.first else { return nil }
      let several = best.reduce(0) { $0 + $1.likeness } / Double(MatchWeights.fewBest)
      let score =
        MatchWeights.best * first.likeness + MatchWeights.several * several
        + MatchWeights.known * known(in: situation) + MatchWeights.lift * lifts[situation]
      return Candidate(situation: situation, bestPhrase: first.phrase, score: score)
    }
  }

  /// The weight that each phrase has in common with the text.
  private var sharedWeights: [Double] {
    var shared = [Double](repeating: 0, count: index.phraseWeights.count)
    var share = [Double](repeating: 0, count: shared.count)
    for word in words {
      var touched: [Int] = []
      for near in word.near {
        for number in index.using[Int(near.stem)].map(Int.init) {
          if share[number] == 0 { touched.append(number) }
          share[number] = max(share[number], near.share)
        }
      }
      for number in touched {
        shared[number] += share[number] * word.weight
        share[number] = 0
      }
    }
    return shared
  }

  /// The share of the text's weight that the situation knows.
  private func known(in situation: Int) -> Double {
    let known = words.reduce(0) { sum, word in
      let best = word.near.lazy.filter { index.knows($0.stem, in: situation) }.map(\.share).max() ?? 0
      return sum + word.weight * best
    }
    return known / total
  }

  /// For each situation the mean over the words of how much more often its phrases use one than all phrases do.
  private var lifts: [Double] {
    let count = index.ranges.count
    var sums = [Double](repeating: 0, count: count)
    for word in words {
      var here = [Double](repeating: 0, count: count)
      var everywhere = 0.0
      for near in word.near {
        let users = index.using[Int(near.stem)]
        everywhere = max(everywhere, near.share * Double(users.count) / Double(index.phraseWeights.count))
        for (situation, number) in index.counts(users) {
          here[situation] = max(here[situation], near.share * Double(number) / Double(index.ranges[situation].count))
        }
      }
      for situation in 0..<count {
        sums[situation] += log(
          (here[situation] + MatchWeights.smallestShare) / (everywhere + MatchWeights.smallestShare)
        )
      }
    }
    return sums.map { $0 / Double(words.count) }
  }
}
