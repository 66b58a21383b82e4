import Diagnostics

/// One spelling in the whole house.
struct BritishSpelling: ListedPhraseRule {
  let id = "british-spelling"
  let title = "British spelling"
  let severity = Diagnostic.Severity.suggestion
  let list = "american-spelling"
  let parts = Parts.ours.union(Parts(.avoid)).subtracting(Parts(.citation, .carries))

  let documentation = RuleDocumentation(
    why: "Two spellings look like two hands, and a search in an editor finds only half.",
    instead: "Use the British spelling that the list gives. Titles of sources stay as they are printed."
  )

  var examples: RuleExamples {
    RuleExamples(
      triggering: [
        .tendency("In many organizations a plan is kept."),
        .say("What is your favorite part of the work?"),
      ],
      passing: [
        .tendency("In many organisations a plan is kept."),
        .say("What is your favourite part of the work?"),
      ]
    )
  }

  let response = "Use the British spelling."

  func reason(_ phrase: String, in passage: Passage) -> String { "\"\(phrase)\" is not the spelling of the house" }
}
