import Diagnostics

/// An instrument of others is named, not copied.
struct ProprietaryInstruments: ListedPhraseRule {
  let id = "proprietary-instrument"
  let title = "No statements from instruments that belong to others"
  let severity = Diagnostic.Severity.warning
  let list = "proprietary-instruments"
  let parts = Parts(.statement, .purpose)

  let documentation = RuleDocumentation(
    why: "Their statements and their scoring are protected, and a copy of some of them measures nothing.",
    instead: "Write statements of our own. An entry may name such an instrument where a pair agrees to share reports."
  )

  var examples: RuleExamples {
    RuleExamples(
      triggering: [.statement("My MBTI type describes me well.")],
      passing: [
        .statement("I like to hear the plan before the reasons."),
        .advice("If both of you have a report of the MBTI, agree to share one page of it."),
      ]
    )
  }

  let response = "Write a statement of our own."

  func reason(_ phrase: String, in passage: Passage) -> String { "\"\(phrase)\" belongs to others" }
}
