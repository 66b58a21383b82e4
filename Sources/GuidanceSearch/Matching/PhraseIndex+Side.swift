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
  /// By the places of side and speaker.
  private var counts = [[Int]](repeating: [0, 0, 0], count: Side.allCases.count)

  init(_ phrases: SituationPhrases) {
    for (side, speaker) in zip(phrases.sides, phrases.speakers) { counts[side.place][speaker.place] += 1 }
  }

  /// The share of a side's phrases in one situation that speak of somebody first, drawn towards that of all situations.
  func share(of speaker: Speaker?, in speakers: [Speaker?], _ side: Side) -> Double {
    let number = Double(speakers.count { $0 == speaker })
    let usual = share(of: speaker, side)
    return (number + MatchWeights.usualSpeaker * usual) / (Double(speakers.count) + MatchWeights.usualSpeaker)
  }

  private func share(of speaker: Speaker?, _ side: Side) -> Double {
    let all = counts[side.place]
    return (Double(all[speaker.place]) + 1) / (Double(all.reduce(0, +)) + 3)
  }
}

extension Side {
  fileprivate var place: Int {
    switch self {
    case .caused: 0
    case .affected: 1
    case .both: 2
    }
  }
}

extension Speaker? {
  fileprivate var place: Int {
    switch self {
    case .oneself?: 0
    case .other?: 1
    case nil: 2
    }
  }
}
