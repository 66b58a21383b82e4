import Diagnostics
import GuidanceModel

/// A word leads to one meaning.
struct SynonymsCollide: EditorialRule {
  let id = "synonyms-collide"
  let title = "A word stands in one set of synonyms"
  let severity = Diagnostic.Severity.warning
  let scope = RuleScope.guidance

  let documentation = RuleDocumentation(
    why: """
      Search takes the words of a set for one another. A word in two sets that mean different things pulls answers to \
      the one question into the other.
      """,
    instead: "Keep the word in the set where most people mean it, and take a longer phrase in the other."
  )

  var examples: RuleExamples {
    RuleExamples(
      triggering: [
        .synonyms(["feedback", "criticism"], topic: "feedback", and: ["quarrel", "criticism"], topic: "disagreement")
      ],
      passing: [
        .synonyms(["feedback", "criticism"], topic: "feedback", and: ["quarrel", "dispute"], topic: "disagreement")
      ]
    )
  }

  func findings(in context: RuleContext) -> [Finding] {
    var first: [String: SynonymSet] = [:]
    var findings: [Finding] = []
    for set in context.guidance.synonyms {
      for word in set.words {
        let key = word.value.lowercased()
        guard let other = first[key] else {
          first[key] = set
          continue
        }
        if !other.means(the: set) { findings.append(finding(word, in: set, and: other)) }
      }
    }
    return findings
  }

  private func finding(_ word: Located<String>, in set: SynonymSet, and other: SynonymSet) -> Finding {
    finding(
      "\"\(word.value)\" stands for \"\(set.houseWord)\" here and for \"\(other.houseWord)\" in line \(other.location.line)",
      "Take it out of one of the two sets.",
      of: set.houseWord,
      at: word.location,
      subject: "\(word.value) \(other.houseWord)"
    )
  }
}

extension SynonymSet {
  fileprivate var houseWord: String { words.first?.value ?? "" }

  /// Whether the two sets lead to the same topic, role and culture.
  fileprivate func means(the other: SynonymSet) -> Bool {
    self == other
      || topic?.value == other.topic?.value && role == other.role && culture?.value == other.culture?.value
        && (topic != nil || role != nil || culture != nil)
  }
}
