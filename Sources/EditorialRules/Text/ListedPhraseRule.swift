import Diagnostics

/// A rule that finds the phrases of one list in some parts of the guidance.
///
/// A list of the same name with `-fine` after it holds longer phrases in which the word is right: `has just` for `just`.
protocol ListedPhraseRule: EditorialRule {
  /// The id of the list in `vocabulary/wording.xml`.
  var list: String { get }
  var parts: Parts { get }
  /// Whether words inside `<q>` count too.
  var readsQuotations: Bool { get }

  /// Whether a phrase that was found breaks the rule here.
  func isBroken(by match: PhraseMatch, in passage: Passage, _ context: RuleContext) -> Bool

  /// What is wrong, in one sentence; `phrase` as it stands in the text.
  func reason(_ phrase: String, in passage: Passage) -> String
  /// What to write, where the list gives no word for it.
  var response: String { get }
}

extension ListedPhraseRule {
  var wordLists: [String] { [list] }

  private var fineList: String { list + "-fine" }

  var readsQuotations: Bool { true }

  func isBroken(by match: PhraseMatch, in passage: Passage, _ context: RuleContext) -> Bool { true }

  func findings(in context: RuleContext) -> [Finding] {
    context.wording.matches(of: list).compactMap { match in
      let passage = context.passages[match.passage]
      guard parts.holds(passage.part), readsQuotations || !context.token(match.tokens.lowerBound).isQuoted,
        isBroken(by: match, in: passage, context), !isFine(match, in: passage, context)
      else { return nil }
      let instead = context.wording.phrase(match, of: list)?.instead
      return finding(
        reason(context.words(match.tokens), in: passage),
        instead.map { "Write \"\($0)\"." } ?? response,
        at: match.tokens.lowerBound,
        in: passage,
        context
      )
    }
  }

  private func isFine(_ match: PhraseMatch, in passage: Passage, _ context: RuleContext) -> Bool {
    context.wording.matches(of: fineList, in: passage.tokens).contains {
      $0.tokens.lowerBound <= match.tokens.lowerBound && $0.tokens.upperBound >= match.tokens.upperBound
    }
  }
}
