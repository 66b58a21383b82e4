import Diagnostics
import GuidanceModel

/// Advice for the mentor is not written to the mentoree.
struct AdviceToTheWrongRole: EditorialRule {
  let id = "advice-to-the-wrong-role"
  let title = "Advice fits the role it is for"
  let severity = Diagnostic.Severity.error
  let wordLists = ["second-person"]

  let documentation = RuleDocumentation(
    why: """
      Advice for="mentor" stands in the mentor's brief. "Your mentor" there tells the reader to do something to \
      themselves, and they stop trusting the page.
      """,
    instead: """
      For the mentor write your mentoree, for the mentoree your mentor, for both your partner or <name of="partner"/>. \
      The names of the roles come from the sets with a role in vocabulary/synonyms.xml.
      """
  )

  var examples: RuleExamples {
    RuleExamples(
      triggering: [
        .advice("Ask your mentor for a date. <q>By when do you need it?</q>", for: .mentor),
        .advice("Send your mentoree three lines before the call.", for: .mentoree),
        .advice("Tell your mentor what helped.", for: .both),
      ],
      passing: [
        .advice("Ask your mentoree for a date. <q>By when do you need it?</q>", for: .mentor),
        .advice("Say: <q>Has your mentor before me done this?</q>", for: .mentor),
        .advice("Tell your partner what helped.", for: .both),
      ]
    )
  }

  func findings(in context: RuleContext) -> [Finding] {
    return context.each(Parts(.advice, .preparation)) { passage in
      let yours = context.wording.matches(of: "second-person", in: passage.tokens).lazy.map(\.tokens.upperBound)
      return yours.first { isWrong($0, in: passage, context) }.map { place in
        finding(
          "the advice is for the \(readers(passage.audience)), and says \"your \(context.spelling(place))\"",
          "Write \"your \(partner(of: passage.audience))\", or change the attribute for.",
          at: place - 1,
          in: passage,
          context
        )
      }
    }
  }

  /// Whether the word after `your` names a role that is not the partner's.
  private func isWrong(_ place: Int, in passage: Passage, _ context: RuleContext) -> Bool {
    guard place < passage.tokens.upperBound, context.spelling(place - 1).lowercased() == "your",
      !context.token(place).isQuoted, let named = context.roles.role(of: context.spelling(place))
    else { return false }
    return !isPartner(named, of: passage.audience)
  }

  /// A text that is for nobody in particular may name either.
  private func isPartner(_ role: Role, of audience: Audience?) -> Bool {
    switch audience {
    case nil: true
    case .both: false
    case .mentor: role == .mentoree
    case .mentoree: role == .mentor
    }
  }

  private func readers(_ audience: Audience?) -> String {
    audience == .both ? "mentor and the mentoree" : audience?.rawValue ?? "reader"
  }

  private func partner(of audience: Audience?) -> String {
    switch audience {
    case .mentor: Role.mentoree.rawValue
    case .mentoree: Role.mentor.rawValue
    case .both, nil: "partner"
    }
  }
}
