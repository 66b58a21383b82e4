import Foundation
import GuidanceModel

extension PhraseIndex {
  /// Whose part it is to say so: how much more often one side's phrases use these words than the other's, and speak of the
  /// same person first. `both` where that tells too little.
  func side(of situation: Int, saying stems: [StemNumber], by speaker: Speaker?) -> Side {
    let told = ranges[situation].map { phrases.phrases[$0] }
    let caused = told.filter { $0.side == .caused }
    let affected = told.filter { $0.side == .affected }
    func odds(_ holds: (SituationPhrases.Phrase) -> Bool) -> Double {
      let (one, other) = (caused.count(where: holds), affected.count(where: holds))
      guard one + other > 0 else { return 0 }
      return log(share(one, caused.count) / share(other, affected.count))
    }
    var sum = stems.reduce(0) { sum, stem in sum + odds { $0.stems.contains(stem) } }
    if let speaker { sum += MatchWeights.speaker * odds { $0.speaker == speaker } }
    guard abs(sum) >= MatchWeights.sideLead else { return .both }
    return sum > 0 ? .caused : .affected
  }

  private func share(_ count: Int, _ all: Int) -> Double {
    (Double(count) + MatchWeights.sideSmoothing) / (Double(all) + 2 * MatchWeights.sideSmoothing)
  }
}
