import Diagnostics

/// No word puts a person outside.
struct OutsiderWords: ListedPhraseRule {
  let id = "outsider-word"
  let title = "No word that puts a person outside"
  let severity = Diagnostic.Severity.warning
  let list = "othering"
  let parts = Parts.printed
  let readsQuotations = false

  let documentation = RuleDocumentation(
    why: "Foreigner, locals and broken English name a person by what they are not, from where the writer stands.",
    instead: "Say where somebody is from or what they speak, if it matters at all."
  )

  var examples: RuleExamples {
    RuleExamples(
      triggering: [
        .tendency("Foreigners are often greeted in English."),
        .tendency("The locals often work late."),
        .tendency("Firms of the first world often plan by the year."),
      ],
      passing: [
        .tendency("People from abroad are often greeted in English."),
        .tendency("A partner may say <q>we foreigners</q> as a joke."),
        .tendency("In many towns work often stops in memory of the First World War."),
      ]
    )
  }

  let response = "Say where somebody is from or what they speak, if it matters at all."

  func reason(_ phrase: String, in passage: Passage) -> String { "\"\(phrase)\" puts a person outside" }
}
