import Diagnostics

/// Advice is an act or a sentence to say.
struct AdviceWithoutAct: EditorialRule {
  let id = "advice-without-act"
  let title = "Advice names an act or a sentence to say"
  let severity = Diagnostic.Severity.warning
  let wordLists = ["act-verbs", "clause-openers", "vague-objects"]

  let documentation = RuleDocumentation(
    why: """
      "Be patient and show respect" leaves the reader where they were. Ten minutes before a call they need one thing to \
      do, or one sentence that they can say aloud.
      """,
    instead: """
      Give a sentence in <q>, or a verb with its object, number or date: "Send three lines by Thursday". The verbs are \
      in the list act-verbs; patience, respect and the like in vague-objects are no objects.
      """
  )

  var examples: RuleExamples {
    RuleExamples(
      triggering: [
        .advice("Be polite and patient when giving feedback."),
        .advice("Show respect, and have patience."),
        .advice("You should be aware of the hierarchy."),
        .advice("Listen carefully."),
      ],
      passing: [
        .advice("Ask by object: <q>Which page would you change first?</q>"),
        .advice("Send three lines two days before."),
        .advice("After the call, write down what you agreed."),
        .advice("Your mentoree may wait. Name the first step yourself.", for: .mentor),
      ]
    )
  }

  func findings(in context: RuleContext) -> [Finding] {
    context.each(Parts(.advice)) { passage in
      guard !context.holdsQuotation(passage) else { return nil }
      let acts = context.demands(in: passage).filter { hasObject($0, in: passage, context) }
      guard acts.isEmpty else { return nil }
      return finding(
        "the advice names neither an act nor a sentence to say",
        "Write what to say in <q>, or a verb with its object, number or date.",
        in: passage,
        context
      )
    }
  }

  /// A word follows in the same sentence that is no adverb, and no vague thing stands among the next three.
  private func hasObject(_ verb: PhraseMatch, in passage: Passage, _ context: RuleContext) -> Bool {
    let sentence = context.sentence(at: verb.tokens.lowerBound, in: passage)
    let following = verb.tokens.upperBound..<min(verb.tokens.upperBound + 3, sentence.upperBound)
    guard let next = following.first(where: { !context.spelling($0).hasSuffix("ly") }),
      context.kind(next) != .mark
    else { return false }
    return !context.wording.holds("vague-objects", in: following)
  }
}
