import Diagnostics

/// No word that carries nothing.
struct FillerWords: ListedPhraseRule {
  let id = "filler-word"
  let title = "No fillers"
  let severity = Diagnostic.Severity.suggestion
  let list = "filler"
  let parts = Parts.printed
  let readsQuotations = false

  let documentation = RuleDocumentation(
    why: """
      A brief has a thousand words. "Simply" and "of course" tell the reader that it should be easy for them, and \
      words such as crucial and robust say only that the writer thinks so.
      """,
    instead: "Leave the word out. If something is then missing, say what it was meant to say."
  )

  var examples: RuleExamples {
    RuleExamples(
      triggering: [
        .advice("Simply ask for a date. <q>By when?</q>"),
        .tendency("It is important to note that a plan often counts for much."),
      ],
      passing: [
        .advice("Ask for a date. <q>By when, simply?</q>"),
        .tendency("A plan often counts for much."),
      ]
    )
  }

  let response = "Leave it out."

  func reason(_ phrase: String, in passage: Passage) -> String { "\"\(phrase)\" carries nothing" }

  /// Sentences to say are somebody's own voice.
  func isBroken(by match: PhraseMatch, in passage: Passage, _ context: RuleContext) -> Bool {
    !Parts.spoken.holds(passage.part)
  }
}
