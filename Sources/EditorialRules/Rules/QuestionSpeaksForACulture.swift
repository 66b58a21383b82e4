import Diagnostics

/// A question asks a person about that person.
struct QuestionSpeaksForACulture: EditorialRule {
  let id = "question-speaks-for-a-culture"
  let title = "No question makes a person speak for a people"
  let severity = Diagnostic.Severity.warning
  let wordLists = ["speak-for-culture"]

  let documentation = RuleDocumentation(
    why: """
      Nobody can answer for a country, a faith or a sex, and who is asked to is shown that they are seen as a sample of \
      it. Such questions end conversations.
      """,
    instead: "Ask how it is for them: their work, their team, their habit, their wish."
  )

  var examples: RuleExamples {
    RuleExamples(
      triggering: [
        .ask("How is criticism given in your country?"),
        .ask("Do Almarians like small talk?"),
        .say("What do people like you expect from a mentor?"),
        .advice("Ask at the beginning: <q>What is normal in Almaria?</q>"),
      ],
      passing: [
        .ask("How do you like to hear criticism?"),
        .ask("What did you learn in Almaria that you still use at work?"),
        .tendency("In your country a plan may count for more than here."),
      ]
    )
  }

  func findings(in context: RuleContext) -> [Finding] {
    let listed = context.wording.matches(of: "speak-for-culture").filter { isQuestion($0, context) }
    let peoples = context.cultures.peoples.filter { match in
      isQuestion(match, context)
        && (!context.cultures.isCollective(match) || context.word(before: match) == "the")
    }
    return (listed + peoples).map { match in
      finding(
        "\"\(context.words(match.tokens))\" asks one person to speak for a people",
        "Ask how it is for them: \"How do you ...\", \"In your team ...\".",
        at: match.tokens.lowerBound,
        in: context.passages[match.passage],
        context
      )
    }
  }

  /// Whether it stands in a sentence to say that ends with a question mark. What a description quotes is no such sentence.
  private func isQuestion(_ match: PhraseMatch, _ context: RuleContext) -> Bool {
    let passage = context.passages[match.passage]
    let isQuoted = context.token(match.tokens.lowerBound).isQuoted
    guard Parts.spoken.holds(passage.part) || isQuoted && Parts.telling.holds(passage.part) else { return false }
    return context.sentence(at: match.tokens.lowerBound, in: passage).contains { context.spelling($0) == "?" }
  }
}
