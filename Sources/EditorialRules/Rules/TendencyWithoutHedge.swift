import Diagnostics

/// A tendency says that it is one.
struct TendencyWithoutHedge: EditorialRule {
  let id = "tendency-without-hedge"
  let title = "A tendency begins with a hedge"
  let severity = Diagnostic.Severity.warning
  let wordLists = ["hedges"]

  let documentation = RuleDocumentation(
    why: """
      Many readers take only the first sentence along. Without often, many or may it is a fact about a person whom \
      they have not asked.
      """,
    instead: "Put a hedge into the first sentence of the tendency: in many workplaces, often, may, some."
  )

  var examples: RuleExamples {
    RuleExamples(
      triggering: [
        .tendency("A junior answers criticism in writing."),
        .tendency("A plan is kept. Some teams change it."),
      ],
      passing: [
        .tendency("A junior often answers criticism in writing."),
        .tendency("In many teams a plan is kept. It changes when its owner agrees."),
      ]
    )
  }

  func findings(in context: RuleContext) -> [Finding] {
    context.each(Parts(.tendency)) { passage in
      guard let first = context.sentences(of: passage).first, !context.wording.holds("hedges", in: first) else {
        return nil
      }
      return finding(
        "the first sentence of the tendency has no hedge, so it reads as a fact about everybody",
        "Add how often or where: often, may, in many workplaces.",
        at: first.lowerBound,
        in: passage,
        context
      )
    }
  }
}
