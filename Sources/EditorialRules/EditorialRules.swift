/// All rules of the house.
package enum EditorialRules {
  /// In the order of the page of rules: respect first, then use, then ground, then language, then order.
  package static let all: [any EditorialRule] = [
    UniversalClaims(), BarePlurals(), TendencyWithoutHedge(), EvaluativeAdjectives(), QuestionSpeaksForACulture(),
    OutsiderWords(), InferenceAboutAPerson(),
    AdviceWithoutAct(), AdviceToNobody(), AdviceToTheWrongRole(),
    EvidenceBeyondItsSources(), IndexFigureInProse(), OverdueReview(), NearDuplicates(), ProprietaryInstruments(),
    SentenceLength(), Readability(), Idioms(), FillerWords(), BritishSpelling(), QuotesAndSpaces(),
    SynonymsCollide(), Placeholders(),
  ]

  /// The rule with this id, or with an id that it had before; nil where there is none.
  package static func rule(_ id: String) -> (any EditorialRule)? {
    all.first { $0.id == id } ?? all.first { $0.aliases.contains(id) }
  }

  /// The lists of words that rules read and `lists` does not hold: without them they find less than they should.
  package static func missingWordLists(in ids: some Sequence<String>) -> [String] {
    Set(all.flatMap(\.wordLists)).subtracting(ids).sorted()
  }
}
