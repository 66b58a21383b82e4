import Diagnostics

/// Advice speaks to its reader.
struct AdviceToNobody: EditorialRule {
  let id = "advice-to-nobody"
  let title = "Advice addresses its reader"
  let severity = Diagnostic.Severity.warning
  let wordLists = ["act-verbs", "clause-openers", "second-person"]

  let documentation = RuleDocumentation(
    why: """
      A brief is written for one reader before one meeting. Advice about what mentors should do is a text about \
      mentoring; the reader has to translate it, and may think that others are meant.
      """,
    instead: "Address the reader with you, or begin with a verb: \"Name a day\", not \"The mentor should name a day\"."
  )

  var examples: RuleExamples {
    RuleExamples(
      triggering: [
        .advice("Mentors should name a day for the answer."),
        .advice("It is important that a day is named."),
      ],
      passing: [
        .advice("Name a day for the answer."),
        .advice("Your mentoree may wait for a sign: give it."),
        .advice("When the call ends, write down who does what."),
        .advice("Be patient with silence."),
      ]
    )
  }

  func findings(in context: RuleContext) -> [Finding] {
    context.each(Parts(.advice)) { passage in
      guard !addressesReader(passage, context), context.demands(in: passage).isEmpty else { return nil }
      return finding(
        "the advice addresses nobody",
        "Say you, or begin with a verb that tells the reader what to do.",
        in: passage,
        context
      )
    }
  }

  private func addressesReader(_ passage: Passage, _ context: RuleContext) -> Bool {
    // What is empty, or made of marks alone, is the schema's business.
    guard !passage.tokens.isEmpty else { return true }
    // "Be patient" speaks to the reader, and names no act: that is another rule's business.
    guard context.spelling(passage.tokens.lowerBound).lowercased() != "be" else { return true }
    return context.wording.matches(of: "second-person", in: passage.tokens)
      .contains { !context.token($0.tokens.lowerBound).isQuoted }
  }
}
