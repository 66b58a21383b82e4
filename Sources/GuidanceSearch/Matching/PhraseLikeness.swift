import Foundation

/// How much each situation's phrases resemble a text.
struct PhraseLikeness {
  struct Candidate {
    var situation: Int
    var bestPhrase: Int
    var score: Double
  }

  private let words: [WordFootprint]
  private let index: PhraseIndex
  private let total: Double

  init(_ words: [WordFootprint], in index: PhraseIndex) {
    self.words = words
    self.index = index
    total = words.reduce(0) { $0 + $1.weight }
  }

  /// The situations of which a phrase has a word in common with the text, or one that is near, by their places.
  ///
  /// - Parameter least: those that score less may be missing: for most it shows before their phrases are put in order.
  func situations(reaching least: Double) -> [Candidate] {
    let (shared, known, lifts) = (sharedWeights, known, lifts)
    var best = BestPhrases()
    return shared.withUnsafeBufferPointer { shared in
      index.phraseWeights.withUnsafeBufferPointer { weights in
        known.indices.compactMap { situation in
          let besides = MatchWeights.known * known[situation] + MatchWeights.lift * lifts[situation]
          let likeness = (least - besides) / (MatchWeights.best + MatchWeights.several)
          guard isAlike(situation, likeness, shared, weights) else { return nil }
          find(&best, of: situation, shared, weights)
          guard let first = best.firstPhrase else { return nil }
          let several = best.sum / Double(MatchWeights.fewBest)
          let score =
            MatchWeights.best * best.firstLikeness + MatchWeights.several * several
            + MatchWeights.known * known[situation] + MatchWeights.lift * lifts[situation]
          return Candidate(situation: situation, bestPhrase: first, score: score)
        }
      }
    }
  }

  /// Whether a phrase of the situation is more alike than that: without one, neither the best nor the mean of several is.
  private func isAlike(
    _ situation: Int,
    _ likeness: Double,
    _ shared: UnsafeBufferPointer<Double>,
    _ weights: UnsafeBufferPointer<Double>
  ) -> Bool {
    let phrases = index.phrases.phrases(of: situation)
    var phrase = phrases.lowerBound
    while phrase < phrases.upperBound {
      if 2 * shared[phrase] > likeness * (total + weights[phrase]) { return true }
      phrase &+= 1
    }
    return false
  }

  /// The likeness is the harmonic mean of how much of either is found in the other, by weight.
  ///
  /// Thousands of phrases are weighed for every note, so most are told to be worse than the best by a product, and only the
  /// others are divided: the slack keeps a product that is rounded up from passing over one that is equal.
  private func find(
    _ best: inout BestPhrases,
    of situation: Int,
    _ shared: UnsafeBufferPointer<Double>,
    _ weights: UnsafeBufferPointer<Double>
  ) {
    best.clear()
    let phrases = index.phrases.phrases(of: situation)
    var least = 0.0
    var phrase = phrases.lowerBound
    while phrase < phrases.upperBound {
      let (common, both) = (2 * shared[phrase], total + weights[phrase])
      if common > least * both {
        best.offer(phrase, likeness: common / both)
        least = best.least * Self.slack
      }
      phrase &+= 1
    }
  }

  private static let slack = 1 - 1e-9

  /// The weight that each phrase has in common with the text.
  private var sharedWeights: [Double] {
    var shared = [Double](repeating: 0, count: index.phraseWeights.count)
    shared.withUnsafeMutableBufferPointer { shared in
      for word in words {
        let weight = word.weight
        word.phrases.withUnsafeBufferPointer { for part in $0 { shared[Int(part.phrase)] += part.share * weight } }
      }
    }
    return shared
  }

  /// For each situation the share of the text's weight that it knows, in a phrase or in its description.
  private var known: [Double] {
    var sums = [Double](repeating: 0, count: index.phrases.situations.count)
    for word in words {
      for situation in sums.indices { sums[situation] += word.weight * word.known[situation] }
    }
    return sums.map { $0 / total }
  }

  /// For each situation the mean of the lifts of all words, as a logarithm: that of the product is the sum of theirs.
  private var lifts: [Double] {
    var products = [Double](repeating: 1, count: index.phrases.situations.count)
    for word in words {
      for situation in products.indices { products[situation] *= word.lifts[situation] }
    }
    return products.map { log($0) / Double(words.count) }
  }
}

/// The few phrases of a situation that are most alike, the most alike first; equal ones in the order offered.
private struct BestPhrases {
  /// As many as count; 0 where fewer were offered.
  private var likenesses = [Double](repeating: 0, count: MatchWeights.fewBest)
  /// The last of them: most phrases are not even that much alike.
  private(set) var least = 0.0
  private(set) var firstPhrase: Int?

  var firstLikeness: Double { likenesses[0] }

  var sum: Double { likenesses.reduce(0, +) }

  /// For the next situation.
  mutating func clear() {
    for place in likenesses.indices { likenesses[place] = 0 }
    (least, firstPhrase) = (0, nil)
  }

  mutating func offer(_ phrase: Int, likeness: Double) {
    guard likeness > least else { return }
    var place = MatchWeights.fewBest - 1
    while place > 0, likenesses[place - 1] < likeness {
      likenesses[place] = likenesses[place - 1]
      place -= 1
    }
    likenesses[place] = likeness
    least = likenesses[MatchWeights.fewBest - 1]
    if place == 0 { firstPhrase = phrase }
  }
}
