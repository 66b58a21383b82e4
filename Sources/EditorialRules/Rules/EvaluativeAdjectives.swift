import Diagnostics

/// A tendency describes; it does not judge.
struct EvaluativeAdjectives: ListedPhraseRule {
  let id = "evaluative-adjective"
  let title = "No word that judges a people"
  let severity = Diagnostic.Severity.warning
  let list = "evaluative"
  let parts = Parts(.title, .tendency)
  let readsQuotations = false
  let wordLists = ["evaluative", "negations"]

  let documentation = RuleDocumentation(
    why: """
      A person from there may read this over the partner's shoulder. Praise judges as well as blame: who is called \
      hard-working today was called slow to think for themselves yesterday.
      """,
    instead: "Describe what is done, when and by whom, so that somebody could see it or count it."
  )

  var examples: RuleExamples {
    RuleExamples(
      triggering: [
        .tendency("Many Almarian managers are rigid about plans."),
        .tendency("Staff in many firms are hard-working."),
        .title("Meetings are often chaotic"),
      ],
      passing: [
        .tendency("In many Almarian firms a plan changes only when its owner agrees."),
        .tendency("A short answer is often not cold, but quick."),
        .tendency("Partners may call this <q>rigid</q>."),
      ]
    )
  }

  let response = "Describe what is done instead, so that somebody could see it or count it."

  func reason(_ phrase: String, in passage: Passage) -> String { "\"\(phrase)\" judges where it should describe" }

  func isBroken(by match: PhraseMatch, in passage: Passage, _ context: RuleContext) -> Bool {
    (passage.kind == .norm || passage.kind == .bridge) && !context.isNegated(match)
  }
}
