import Diagnostics

/// Marks and spaces as the house sets them.
struct QuotesAndSpaces: EditorialRule {
  let id = "quotes-and-spaces"
  let title = "No typed quotation marks, no stray spaces"
  let severity = Diagnostic.Severity.warning

  let documentation = RuleDocumentation(
    why: """
      Each output sets its own marks around <q>, on paper, in a terminal, in a calendar; typed marks come out twice or \
      wrong. A space before a full stop may begin a line with it.
      """,
    instead: """
      Put words to say into <q>, and a word of another language into <term>. No space before , . ; : ? ! and one after. \
      Several plain spaces are read as one and are the formatter's business; only a no-break space beside another counts.
      """
  )

  var examples: RuleExamples {
    RuleExamples(
      triggering: [
        .advice("Ask: \"By when?\" and wait."),
        .tendency("In many offices \u{201C}soon\u{201D} means next week."),
        .tendency("In many offices, a plan counts ."),
        .tendency("In many offices a plan\u{A0} counts."),
      ],
      passing: [
        .advice("Ask: <q>By when?</q> Then wait."),
        .tendency("In many offices a partner's plan counts (often for weeks)."),
        .tendency("In many offices work begins at 09:30, or at ... whatever was agreed."),
      ]
    )
  }

  func findings(in context: RuleContext) -> [Finding] {
    let signs = Signs(lexicon: context.corpus.lexicon)
    let tokens = context.corpus.tokens
    return tokens.indices.compactMap { place in
      guard signs.areSuspect(tokens[place]) else { return nil }
      let passage = context.passage(at: place)
      guard passage.part != .asked, let (reason, response) = signs.problem(at: place, in: passage, context) else {
        return nil
      }
      return finding(reason, response, at: place, in: passage, context)
    }
  }
}

/// Which marks are quotation marks, and which stand close to the word before them.
private struct Signs {
  let lexicon: Lexicon

  /// A quick look, which lets nearly all words pass.
  func areSuspect(_ token: Token) -> Bool {
    if token.traits.contains(.wideSpaced) { return true }
    guard lexicon.kind(token.word) == .mark else { return false }
    return isQuote(token) || token.traits.contains(.spaced) && isClosing(token)
  }

  private func isQuote(_ token: Token) -> Bool {
    switch lexicon.spelling(token.word).unicodeScalars.first {
    case "\"", "\u{201C}", "\u{201D}", "\u{201E}", "\u{AB}", "\u{BB}", "\u{2018}": true
    default: false
    }
  }

  private func isClosing(_ token: Token) -> Bool {
    switch lexicon.spelling(token.word).unicodeScalars.first {
    case ",", ".", ";", ":", "?", "!", ")": true
    default: false
    }
  }

  func problem(at place: Int, in passage: Passage, _ context: RuleContext) -> (String, String)? {
    let token = context.token(place)
    if isQuote(token) {
      return ("a quotation mark is typed", "Put words to say into <q>, and leave the marks to the output.")
    }
    if token.traits.contains(.wideSpaced) { return ("more than one space stands here", "Leave one.") }
    guard place > passage.tokens.lowerBound, !isEllipsis(at: place, in: passage, context) else { return nil }
    return ("a space stands before \"\(context.spelling(place))\"", "Take it out.")
  }

  /// `...` may stand for something left out.
  private func isEllipsis(at place: Int, in passage: Passage, _ context: RuleContext) -> Bool {
    place + 1 < passage.tokens.upperBound && context.spelling(place) == "." && context.spelling(place + 1) == "."
  }
}
