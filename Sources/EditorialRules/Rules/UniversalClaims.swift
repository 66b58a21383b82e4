import Diagnostics

/// No text about a people says always, never or by nature.
struct UniversalClaims: ListedPhraseRule {
  let id = "universal-claim"
  let title = "No universal claims about a people"
  let severity = Diagnostic.Severity.error
  let list = "universals"
  let parts = Parts.describing
  let readsQuotations = false
  let wordLists = ["universals", "hedges", "negations"]

  let documentation = RuleDocumentation(
    why: """
      About four fifths of the variance of values lies inside countries, so what is said of all people of one place is \
      false of many of them. The reader who believes it meets a picture instead of a person.
      """,
    instead: """
      Say how often, of whom and where: often, in many offices, among older engineers. A hedge earlier in the sentence \
      ("many have never worked abroad") and a negation before the word ("not always") are fine.
      """
  )

  var examples: RuleExamples {
    RuleExamples(
      triggering: [
        .tendency("Criticism is always given in private."),
        .tendency("Almarian staff never disagree with a manager."),
        .unless("The partner is without exception from a family firm."),
        .title("Managers decide alone by nature"),
      ],
      passing: [
        .tendency("Criticism is often given in private, not always."),
        .tendency("Many engineers have never worked outside Almaria."),
        .tendency("A junior may say <q>I always agree</q> and mean something else."),
        .advice("Always name a day. <q>Can you send it by Thursday?</q>"),
      ]
    )
  }

  let response = "Say how often, of whom and where it is true."

  func reason(_ phrase: String, in passage: Passage) -> String {
    "\"\(phrase)\" in a \(passage.part.name) claims more about people than anybody can know"
  }

  func isBroken(by match: PhraseMatch, in passage: Passage, _ context: RuleContext) -> Bool {
    guard passage.isAboutPeople else { return false }
    let sentence = context.sentence(at: match.tokens.lowerBound, in: passage)
    let before = sentence.lowerBound..<match.tokens.lowerBound
    return !context.wording.holds("hedges", in: before) && !context.isNegated(match)
  }
}

extension Passage {
  /// Whether it describes a people or two kinds of people, and not a situation or a practice.
  var isAboutPeople: Bool { kind == nil || kind == .norm || kind == .bridge }
}

extension RuleContext {
  /// Whether one of the two words before the match says no: `not always`, `not at all cold`.
  func isNegated(_ match: PhraseMatch) -> Bool {
    let first = passages[match.passage].tokens.lowerBound
    return wording.holds("negations", in: max(first, match.tokens.lowerBound - 2)..<match.tokens.lowerBound)
  }
}
