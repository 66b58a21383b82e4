import GuidanceModel

extension RuleContext {
  /// Whether a sentence part begins with this word, so that a verb in the base form is a demand: at the beginning of a
  /// sentence, after a comma, a semicolon or a colon, or after a word such as `and`, `then`, `do not`.
  func beginsClause(_ place: Int, in passage: Passage) -> Bool {
    let sentence = sentence(at: place, in: passage)
    guard place > sentence.lowerBound, token(place - 1).word != .closes else { return true }
    if [",", ";", ":", "("].contains(spelling(place - 1)) { return true }
    let before = max(sentence.lowerBound, place - 2)..<place
    return wording.matches(of: "clause-openers", in: before).contains { $0.tokens.upperBound == place }
  }

  /// The verbs of the list `act-verbs` that demand something of the reader, outside quotations.
  func demands(in passage: Passage) -> [PhraseMatch] {
    wording.matches(of: "act-verbs", in: passage.tokens).filter {
      !token($0.tokens.lowerBound).isQuoted && beginsClause($0.tokens.lowerBound, in: passage)
    }
  }

  /// Whether a sentence to say stands in it.
  func holdsQuotation(_ passage: Passage) -> Bool {
    passage.tokens.contains { token($0).word == .opens }
  }
}
