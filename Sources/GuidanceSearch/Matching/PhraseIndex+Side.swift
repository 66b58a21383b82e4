import Foundation
import GuidanceModel

extension PhraseIndex {
  /// Whose part it is to say so: how much more often one side's phrases use these words than the other's, and speak of the
  /// same person first. `both` where that tells too little.
  func side(of situation: Int, saying stems: [StemNumber], by speaker: Speaker?) -> Side {
    let told = ranges[situation].map { phrases.phrases[$0] }
    let caused = told.filter { $0.side == .caused }
    let affected = told.filter { $0.side == .affected }
    let said = stems.reduce(0.0) { sum, stem in
      let (one, other) = (caused.count { $0.stems.contains(stem) }, affected.count { $0.stems.contains(stem) })
      guard one + other > 0 else { return sum }
      return sum + log(Self.share(one, of: caused) / Self.share(other, of: affected))
    }
    let spoken = log(sides.share(of: speaker, in: caused, .caused) / sides.share(of: speaker, in: affected, .affected))
    let sum = said + MatchWeights.speaker * spoken
    if abs(sum) >= MatchWeights.sideLead { return sum > 0 ? .caused : .affected }
    if abs(spoken) >= MatchWeights.speakerAlone { return spoken > 0 ? .caused : .affected }
    return .both
  }

  private static func share(_ count: Int, of phrases: [SituationPhrases.Phrase]) -> Double {
    (Double(count) + MatchWeights.sideSmoothing) / (Double(phrases.count) + 2 * MatchWeights.sideSmoothing)
  }
}

/// How often each side speaks of itself first, of the other, or of nobody, over all situations: where one has few phrases,
/// the others tell.
struct SpeakersOfSides: Sendable {
  private var counts: [Side: [Speaker?: Int]] = [:]

  init(_ phrases: [SituationPhrases.Phrase]) {
    for phrase in phrases { counts[phrase.side, default: [:]][phrase.speaker, default: 0] += 1 }
  }

  /// The share of a side's phrases in one situation that speak of somebody first, drawn towards that of all situations.
  func share(of speaker: Speaker?, in phrases: [SituationPhrases.Phrase], _ side: Side) -> Double {
    let number = Double(phrases.count { $0.speaker == speaker })
    let usual = share(of: speaker, side)
    return (number + MatchWeights.usualSpeaker * usual) / (Double(phrases.count) + MatchWeights.usualSpeaker)
  }

  private func share(of speaker: Speaker?, _ side: Side) -> Double {
    let all = counts[side] ?? [:]
    return (Double(all[speaker] ?? 0) + 1) / (Double(all.values.reduce(0, +)) + 3)
  }
}
