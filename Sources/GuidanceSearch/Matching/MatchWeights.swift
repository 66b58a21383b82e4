/// What each figure of the matching is for. They were set on the notes that are kept for that (`JudgedNotes/README.md`):
/// something wrong on the page costs more trust than something right that is missing.
enum MatchWeights {
  /// Below this nothing is said.
  static let threshold = 0.51
  /// By how much the best must lie before the second, else both are too alike to choose.
  static let lead = 0.13
  /// How much the phrase that is most alike counts: somebody may say the very same.
  static let best = 0.3
  /// How much the mean of a situation's `fewBest` phrases counts: what several say is no accident.
  static let several = 0.3
  static let fewBest = 5
  /// How much of the text's words a situation knows at all, in whichever phrase.
  static let known = 0.3
  /// How much more often the situation's phrases use the words than all phrases do, as a logarithm.
  static let lift = 0.1
  /// Keeps the logarithm finite for a word that a situation never uses.
  static let smallestShare = 0.01
  /// How much a word that no phrase uses counts against a match, as a share of the rarest word's weight.
  static let foreign = 0.55
  /// From which cosine on two words are near, and what a near word counts at most.
  static let leastNearness = 0.5
  static let mostOfNear = 0.7

  /// By how much the phrases of one side must speak more for it than those of the other, as a logarithm of odds.
  static let sideLead = 1.0
  /// What is added to each count when sides are told apart.
  static let sideSmoothing = 0.3
  /// Who speaks tells a side better than any one word.
  static let speaker = 3.0
  /// From which odds on the speaker decides where words and speaker together leave it open.
  static let speakerAlone = 0.5
  /// So many phrases count as what is usual in all situations. With these figures a phrase of the content, held against
  /// the others of its situation, finds its side in 2234 cases, the other in 637, and is left open in 227.
  static let usualSpeaker = 4.0
}
