import Diagnostics

/// No figure of an index stands in the prose.
struct IndexFigureInProse: EditorialRule {
  let id = "index-figure-in-prose"
  let title = "No index figures in prose"
  let severity = Diagnostic.Severity.warning
  let wordLists = ["index-figures"]

  let documentation = RuleDocumentation(
    why: """
      An index is a mean over a sample of answers. As a figure it looks like a measurement of the person on the other \
      side of the call, and its licence often forbids to reprint it.
      """,
    instead: """
      Say it as a comparison in words (in the upper third of the societies compared), or as a position from -3 to 3. A \
      listed name of an index counts on its own; a listed word such as score only beside a number.
      """
  )

  var examples: RuleExamples {
    RuleExamples(
      triggering: [
        .tendency("Almaria often scores 81 for distance to power."),
        .tendency("With a PDI in the upper third, many firms have marked ranks."),
        .reason("About 60 % of those asked agreed."),
      ],
      passing: [
        .reason("In two comparisons, hierarchy is in the upper third."),
        .reason("The scores of the two comparisons disagree, so one step only."),
        .tendency("A meeting of 60 minutes often begins with talk of other things."),
      ]
    )
  }

  func findings(in context: RuleContext) -> [Finding] {
    context.wording.matches(of: "index-figures").compactMap { match in
      let passage = context.passages[match.passage]
      guard Parts.printed.holds(passage.part), isName(match, context) || standsByNumber(match, passage, context)
      else { return nil }
      return finding(
        "\"\(context.words(match.tokens))\" brings a figure of an index into the prose",
        "Say it in words, as a comparison: in the upper third of the societies compared.",
        at: match.tokens.lowerBound,
        in: passage,
        context
      )
    }
  }

  /// `PDI`, `EF EPI`, `Hofstede score`; and what speaks of an index by its kind, such as `power distance index`.
  private func isName(_ match: PhraseMatch, _ context: RuleContext) -> Bool {
    let phrase = context.wording.phrase(match, of: "index-figures")?.text ?? ""
    return phrase.contains(where: \.isUppercase) || phrase.hasSuffix(" index")
  }

  private func standsByNumber(_ match: PhraseMatch, _ passage: Passage, _ context: RuleContext) -> Bool {
    context.sentence(at: match.tokens.lowerBound, in: passage).contains { context.kind($0) == .number }
  }
}
