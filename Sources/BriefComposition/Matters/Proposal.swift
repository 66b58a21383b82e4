package import GuidanceModel

/// A situation that a text of the profile seems to be about. It was found by its words, so it is proposed with its reason,
/// never asserted.
package struct Proposal: Hashable, Sendable {
  package var situation: EntryID
  /// The part that the owner of the text has in it; `both` where the words do not say.
  package var side: Side
  /// The asked phrase that the text resembles most.
  package var phrase: String
  /// How alike they are, from 0 to 1.
  package var score: Double

  package init(situation: EntryID, side: Side, phrase: String, score: Double) {
    self.situation = situation
    self.side = side
    self.phrase = phrase
    self.score = score
  }
}
