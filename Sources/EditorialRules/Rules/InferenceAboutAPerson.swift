import Diagnostics

/// Nothing is concluded from a person that the person did not declare.
struct InferenceAboutAPerson: ListedPhraseRule {
  let id = "inference-about-a-person"
  let title = "No conclusions about what a person did not declare"
  let severity = Diagnostic.Severity.warning
  let list = "inference"
  let parts = Parts.printed

  let documentation = RuleDocumentation(
    why: """
      Faith, health, origin and whom a person loves are theirs to tell. A conclusion from a name or a face is often \
      wrong and always unwelcome.
      """,
    instead: "Leave it out, or say what the person may have declared: \"if they told you that they fast\"."
  )

  var examples: RuleExamples {
    RuleExamples(
      triggering: [
        .tendency("Judging by the name, a partner may keep other holidays."),
        .say("You must be religious, are you not?"),
      ],
      passing: [
        .tendency("A partner who told you of a fast may prefer the morning."),
        .say("Are there days on which you would rather not meet?"),
      ]
    )
  }

  let response = "Leave it out, or speak of what the person declared."

  func reason(_ phrase: String, in passage: Passage) -> String {
    "\"\(phrase)\" concludes something that the person did not declare"
  }
}
