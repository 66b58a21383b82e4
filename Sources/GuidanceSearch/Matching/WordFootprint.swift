import Foundation

/// What one word of a text has to do with every phrase and every situation.
struct WordFootprint: Sendable {
  /// How much the word says: what few situations use says more.
  let weight: Double
  /// The word's own stem; nil where no phrase uses it.
  let own: SituationPhrases.StemNumber?
  /// The phrases that use the word or one near it, each once, and how near the nearest is: 1 the same.
  let phrases: [(phrase: UInt32, share: Double)]
  /// By situation: how near a word comes that its phrases or its description use.
  let known: [Double]
  /// By situation: how much more often its phrases use the word than all phrases do.
  let lifts: [Double]

  /// - Parameter near: the word's own stem with share 1, others less by how far they lie.
  init(weight: Double, own: SituationPhrases.StemNumber?, near: [NearStems.Near], in index: PhraseIndex) {
    self.weight = weight
    self.own = own
    phrases = Self.phrases(near, index)
    known = Self.known(near, index)
    lifts = Self.lifts(near, index)
  }

  private static func phrases(_ near: [NearStems.Near], _ index: PhraseIndex) -> [(phrase: UInt32, share: Double)] {
    var shares = [Double](repeating: 0, count: index.phraseWeights.count)
    var phrases: [UInt32] = []
    for near in near where near.share > 0 {
      for place in index.using.range(of: Int(near.stem)) {
        let phrase = index.using.numbers[place]
        if shares[Int(phrase)] == 0 { phrases.append(phrase) }
        shares[Int(phrase)] = max(shares[Int(phrase)], near.share)
      }
    }
    phrases.sort()
    return phrases.map { ($0, shares[Int($0)]) }
  }

  private static func known(_ near: [NearStems.Near], _ index: PhraseIndex) -> [Double] {
    var best = [Double](repeating: 0, count: index.phrases.situations.count)
    for near in near {
      for lists in [index.tellers, index.describers] {
        for situation in lists[Int(near.stem)].map(Int.init) { best[situation] = max(best[situation], near.share) }
      }
    }
    return best
  }

  private static func lifts(_ near: [NearStems.Near], _ index: PhraseIndex) -> [Double] {
    var here = [Double](repeating: 0, count: index.phrases.situations.count)
    var everywhere = 0.0
    for near in near {
      let stem = Int(near.stem)
      everywhere = max(everywhere, near.share * Double(index.using[stem].count) / Double(index.phraseWeights.count))
      for place in index.tellers.range(of: stem) {
        let situation = Int(index.tellers.numbers[place])
        let told = Double(index.numbersTold[place]) / Double(index.phrases.phrases(of: situation).count)
        here[situation] = max(here[situation], near.share * told)
      }
    }
    return here.map { ($0 + MatchWeights.smallestShare) / (everywhere + MatchWeights.smallestShare) }
  }
}

/// The footprints of words, each reckoned once: notes of many pairs use the same words.
/// `@unchecked Sendable`: the lock guards what is kept.
final class WordFootprints: @unchecked Sendable {
  /// More words than this are rare, and each takes some thousand bytes.
  private static let most = 1_000

  private let lock = NSLock()
  private var kept: [String: WordFootprint] = [:]

  func footprint(of word: String, _ reckon: () -> WordFootprint) -> WordFootprint {
    if let kept = lock.withLock({ kept[word] }) { return kept }
    let footprint = reckon()
    lock.withLock { if kept.count < Self.most { kept[word] = footprint } }
    return footprint
  }
}
