import Diagnostics
import GuidanceModel

extension ElementDecoder {
  func blueprint() -> Blueprint? {
    let (id, stage): (Located<EntryID>?, _) = (requiredIdentifier("id"), requiredValue("stage", as: Stage.self))
    let title = requiredLine("title")
    let (purposes, outcomes) = (addressed("purpose"), addressed("outcome"))
    let sections = children("section").compactMap { $0.section() }
    let preparations = children("prepare").compactMap { $0.preparation() }
    let slots = children("slot").compactMap { $0.slot() }
    for name in ["purpose", "outcome", "section", "slot"] { _ = required(name) }
    checkShares(slots)
    if let id { EntryIdentity(problems: problems).check(id, startsWith: "blueprint") }
    guard let id, let stage, let title else { return nil }
    return Blueprint(
      id: id.value,
      stage: stage,
      title: title,
      purposes: purposes,
      outcomes: outcomes,
      sections: sections,
      preparations: preparations,
      slots: slots,
      repair: identifier("repair"),
      citations: citations(),
      location: location
    )
  }

  private func addressed(_ name: String) -> [Blueprint.Addressed] {
    children(name).compactMap { child in
      let (audience, text) = (child.requiredValue("for", as: Audience.self), child.requiredText)
      guard let audience, let text else { return nil }
      return Blueprint.Addressed(for: audience, text: text)
    }
  }

  private func section() -> Blueprint.Section? {
    let (block, words) = (requiredValue("block", as: BriefBlock.self), requiredInteger("words", in: 1...1_000))
    let points = integer("points", in: 1...1_000)
    guard let block, let words else { return nil }
    return Blueprint.Section(block: block, words: words, points: points)
  }

  private func preparation() -> Blueprint.Preparation? {
    let (audience, days) = (requiredValue("for", as: Audience.self), requiredInteger("days", in: 0...366))
    let text = requiredText
    guard let audience, let days, let text else { return nil }
    return Blueprint.Preparation(for: audience, daysBefore: days, text: text)
  }

  private func slot() -> Blueprint.Slot? {
    let (kind, share) = (requiredValue("kind", as: Blueprint.Slot.Kind.self), requiredInteger("share", in: 1...100))
    let text = requiredText
    guard let kind, let share, let text else { return nil }
    return Blueprint.Slot(kind: kind, share: share, text: text)
  }

  private func checkShares(_ slots: [Blueprint.Slot]) {
    let sum = slots.reduce(0) { $0 + $1.share }
    guard !slots.isEmpty, sum != 100, let first = child("slot") else { return }
    problems.report(
      Diagnostic(
        id: "shares-make-100",
        severity: .error,
        location: first.location,
        reason: "the shares of the meeting make \(sum) percent",
        response: "Change the share of one <slot> so that they make 100."
      )
    )
  }
}
