import GuidanceModel
import Pair

/// What this meeting is for, for the reader, and what the partner probably wants.
enum PurposeBlock: BlockComposer {
  static let block = BriefBlock.purpose

  static func title(_ reading: Reading) -> String { "What this meeting is for" }

  static func passages(_ reading: Reading, _ desk: inout Desk) -> [Passage] {
    let stated = reading.profile.meeting.purposes
    var passages: [Passage] = []
    let ownFirst = stated.enumerated().sorted { left, right in
      let (leftOwn, rightOwn) = (left.element.owner == reading.role, right.element.owner == reading.role)
      return leftOwn != rightOwn ? leftOwn : left.offset < right.offset
    }
    for (index, purpose) in ownFirst where reading.mayQuote(purpose) {
      let label = purpose.owner == reading.role ? "You" : reading.partnerNameAtStart
      let line = DraftLine(.fact, label: label, purpose.text, origin: .profile("meeting/purpose \(index + 1)"))
      passages.append(Passage([line]))
    }
    guard let blueprint = reading.blueprint else { return passages }
    if !stated.contains(where: { $0.owner == reading.role }) {
      passages.append(addressed(blueprint.purposes, to: reading.role, label: "You", blueprint, reading))
    }
    passages.append(addressed(blueprint.outcomes, to: reading.role, label: "It went well if", blueprint, reading))
    if !stated.contains(where: { $0.owner == reading.role.partner }) {
      passages.append(partner(blueprint, reading))
    }
    return passages.filter { !$0.lines.isEmpty }
  }

  private static func addressed(
    _ texts: [Blueprint.Addressed],
    to role: Role,
    label: String,
    _ blueprint: Blueprint,
    _ reading: Reading
  ) -> Passage {
    Passage(
      texts.filter { $0.audience.includes(role) }.prefix(1).map { text in
        DraftLine(.fact, label: label, reading.spans(text.text), origin: .entry(blueprint.id))
      }
    )
  }

  /// What the partner hopes for, in their own words where they shared them.
  private static func partner(_ blueprint: Blueprint, _ reading: Reading) -> Passage {
    let label = reading.partnerNameAtStart
    if let hope = reading.partner.hopes.first ?? reading.partner.goals.first {
      let (place, verb) = reading.partner.hopes.isEmpty ? ("goal 1", "wants") : ("hope 1", "hopes for")
      let spans: [Span] = [.quotation(hope.text)]
      let origin = Origin.profile("\(reading.role.partner.rawValue)/\(place)")
      return Passage([DraftLine(.fact, label: "\(label) \(verb)", spans, origin: origin)])
    }
    return Passage([
      DraftLine(
        .fact,
        label: label,
        reading.stage == .firstContact
          ? "has not said what this should bring. Ask in your first message."
          : "has not said what this meeting should bring. Ask in the first five minutes.",
        origin: .computed("profile")
      )
    ])
  }
}
