import Diagnostics

/// No expression that only a native reader knows.
struct Idioms: ListedPhraseRule {
  let id = "idiom"
  let title = "No idioms"
  let severity = Diagnostic.Severity.suggestion
  let list = "idioms"
  let parts = Parts.printed

  let documentation = RuleDocumentation(
    why: """
      A reader at B2 takes an idiom word for word, or looks it up in the middle of the call. In a sentence to say it is \
      worse: the partner has to understand it by ear.
      """,
    instead: "Use the plain words that the list gives."
  )

  var examples: RuleExamples {
    RuleExamples(
      triggering: [
        .advice("Make sure that you are on the same page. <q>What have we agreed?</q>"),
        .say("Let us touch base on Thursday."),
      ],
      passing: [
        .advice("Check that you mean the same. <q>What have we agreed?</q>"),
        .say("Let us talk for ten minutes on Thursday."),
      ]
    )
  }

  let response = "Say it in plain words."

  func reason(_ phrase: String, in passage: Passage) -> String {
    "\"\(phrase)\" is an idiom that a second-language reader may take word for word"
  }
}
