import Diagnostics

/// Nothing stands there that was meant to be replaced.
struct Placeholders: ListedPhraseRule {
  let id = "placeholder"
  let title = "No text that was meant to be replaced"
  let severity = Diagnostic.Severity.error
  let list = "placeholders"
  let parts = Parts.all

  let documentation = RuleDocumentation(
    why: "A skeleton is filled in one place at a time, and the last place is easily left.",
    instead: "Write the text, or take the element out if it may be missing."
  )

  var examples: RuleExamples {
    RuleExamples(
      triggering: [
        .tendency("In many workplaces TODO."),
        .ask("???"),
      ],
      passing: [
        .tendency("In many workplaces a list of things to do hangs on the wall."),
        .ask("Which of the three?"),
      ]
    )
  }

  let response = "Write what belongs here."

  func reason(_ phrase: String, in passage: Passage) -> String { "\"\(phrase)\" was meant to be replaced" }
}
