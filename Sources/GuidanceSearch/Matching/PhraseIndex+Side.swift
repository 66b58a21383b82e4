import Foundation
import GuidanceModel

extension PhraseIndex {
  /// Whose part it is to say so: how much more often one side's phrases use these words than the other's, and speak of the
  /// same person first. `both` where that tells too little.
  func side(of situation: Int, saying stems: [StemNumber], by speaker: Speaker?) -> Side {
    let caused = phrases.phrases(of: situation).filter { phrases.sides[$0] == .caused }
    let affected = phrases.phrases(of: situation).filter { phrases.sides[$0] == .affected }
    let said = stems.reduce(0.0) { sum, stem in
      let (one, other) = (users(of: stem, among: caused), users(of: stem, among: affected))
      guard one + other > 0 else { return sum }
      return sum + log(Self.share(one, of: caused.count) / Self.share(other, of: affected.count))
    }
    let spoken = log(
      sides.share(of: speaker, in: caused.map { phrases.speakers[$0] }, .caused)
        / sides.share(of: speaker, in: affected.map { phrases.speakers[$0] }, .affected)
    )
    let sum = said + MatchWeights.speaker * spoken
    if abs(sum) >= MatchWeights.sideLead { return sum > 0 ? .caused : .affected }
    if abs(spoken) >= MatchWeights.speakerAlone { return spoken > 0 ? .caused : .affected }
    return .both
  }

  private func users(of stem: StemNumber, among some: [Int]) -> Int {
    some.count { phrases.stemsOfPhrases[$0].contains(stem) }
  }

  private static func share(_ count: Int, of phrases: Int) -> Double {
    (Double(count) + MatchWeights.sideSmoothing) / (Double(phrases) + 2 * MatchWeights.sideSmoothing)
  }
}

/// How often each side speaks of itself first, of the other, or of nobody, over all situations: where one has few phrases,
/// the others tell.
struct SpeakersOfSides: Sendable {
  private var counts: [Side: [Speaker?: Int]] = [:]

  init(_ phrases: SituationPhrases) {
    for side in Side.allCases {
      let speakers = zip(phrases.sides, phrases.speakers).lazy.filter { $0.0 == side }.map(\.1)
      let named = Speaker.allCases.map { speaker in (Optional(speaker), speakers.count { $0 == speaker }) }
      let unnamed = speakers.count { $0 == nil }
      counts[side] = Dictionary(named + [(nil, unnamed)]) { first, _ in first }
    }
  }

  /// The share of a side's phrases in one situation that speak of somebody first, drawn towards that of all situations.
  func share(of speaker: Speaker?, in speakers: [Speaker?], _ side: Side) -> Double {
    let number = Double(speakers.count { $0 == speaker })
    let usual = share(of: speaker, side)
    return (number + MatchWeights.usualSpeaker * usual) / (Double(speakers.count) + MatchWeights.usualSpeaker)
  }

  private func share(of speaker: Speaker?, _ side: Side) -> Double {
    let all = counts[side] ?? [:]
    return (Double(all[speaker] ?? 0) + 1) / (Double(all.values.reduce(0, +)) + 3)
  }
}
