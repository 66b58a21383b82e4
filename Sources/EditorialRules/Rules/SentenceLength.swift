import Diagnostics

/// A sentence can be read once.
struct SentenceLength: EditorialRule {
  let id = "long-sentence"
  let title = "Short sentences"
  let severity = Diagnostic.Severity.warning

  /// Over this many words: a suggestion.
  static let long = 28
  /// Over this many: a warning.
  static let tooLong = 35

  let documentation = RuleDocumentation(
    why: """
      Most readers of a brief read English as a second language, ten minutes before a call. At level B2 a sentence of \
      more than 28 words is read twice, one of more than 35 often in vain.
      """,
    instead: "One thing to do in each sentence. Cut at and, which and because; make a list of three a sentence each."
  )

  var examples: RuleExamples {
    RuleExamples(
      triggering: [
        .tendency(
          """
          In many workplaces a junior who is criticised says thank you, takes the page back to the desk, thinks about it \
          for some days, and then shows in the next version what was done with the remark and what was not.
          """
        )
      ],
      passing: [
        .tendency(
          """
          In many workplaces a junior who is criticised says thank you and takes the page back to the desk. The next \
          version then shows what was done with the remark.
          """
        ),
        .advice("Ask for it by object: <q>Which page would you change first, and what would you put in its place?</q>"),
      ]
    )
  }

  func findings(in context: RuleContext) -> [Finding] {
    context.corpus.sentences.compactMap { sentence in
      guard sentence.count > Self.long else { return nil }
      let words = context.count(ofWordsIn: sentence)
      let passage = context.passage(at: sentence.lowerBound)
      guard words > Self.long, Parts.printed.holds(passage.part) else { return nil }
      return finding(
        "the sentence has \(words) words",
        "Make two of it: at most \(Self.long) words each.",
        at: sentence.lowerBound,
        in: passage,
        context,
        severity: words > Self.tooLong ? .warning : .suggestion
      )
    }
  }
}
