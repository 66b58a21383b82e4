import GuidanceModel
import Pair

/// The contract and the ground rules: mismatches first, then what is open; what is settled in one line.
enum ContractBlock: BlockComposer {
  static let block = BriefBlock.contract

  static func title(_ reading: Reading) -> String { "Still to settle" }

  static func passages(_ reading: Reading, _ desk: inout Desk) -> [Passage] {
    let all = reading.material.checklistItems
    let settled = Set(reading.profile.ledger.agreements.map(\.item.value))
    let unsettled = all.indices.filter { checklists.contains(all[$0].checklist) && !settled.contains(all[$0].core.id) }
    let expected = Set(reading.profile.ledger.expectations.map(\.item.value))
    let mismatched = unsettled.filter { expected.contains(all[$0].core.id) }
      .compactMap { place in mismatch(all[place], reading).map { (place: place, passage: $0) } }
    let open = unsettled.filter { place in
      !mismatched.contains { $0.place == place }
        && (all[place].stages.isEmpty || all[place].stages.contains(reading.stage))
    }
    let ranked = rank(open, of: all, desk).map { passage(all[$0], reading) }
    return [settledLine(reading)].compactMap { $0 } + mismatched.map(\.passage) + ranked
  }

  /// The two checklists that a pair agrees on; the others are used in their own meetings.
  private static let checklists: [EntryID] = ["checklist.expectations-contract", "checklist.ground-rules"]

  private static func settledLine(_ reading: Reading) -> Passage? {
    let agreements = reading.profile.ledger.agreements
    guard !agreements.isEmpty else { return nil }
    let values = agreements.map { $0.value.prefix(1).lowercased() + $0.value.dropFirst() }
    let line = DraftLine(
      .box(isTicked: true),
      label: "Settled",
      values.joined(separator: "; ") + ".",
      origin: .profile("pair/agreement")
    )
    return Passage([line])
  }

  /// Both said what they expect, and it is not the same.
  private static func mismatch(_ item: ChecklistItem, _ reading: Reading) -> Passage? {
    let said = reading.profile.ledger.expectations.filter { $0.item.value == item.core.id && reading.mayQuote($0.text) }
    guard let own = said.first(where: { $0.text.owner == reading.role }),
      let other = said.first(where: { $0.text.owner == reading.role.partner }),
      own.text.text != other.text.text
    else { return nil }
    let spans: [Span] = [
      .words("\(item.core.title.value) You: "), .quotation(own.text.text),
      .words(" \(reading.partnerNameAtStart): "), .quotation(other.text.text), .words(" Proposal: "),
    ]
    let line = DraftLine(
      .box(isTicked: false),
      label: "Mismatch",
      spans + reading.spans(item.proposal),
      from: item.core,
      explanation: "the two expect different things"
    )
    return Passage([line])
  }

  /// Urgent ones first; among equals those that bear on a gap of this pair.
  ///
  /// - Parameter places: ascending places in `items`.
  private static func rank(_ places: [Int], of items: [ChecklistItem], _ desk: Desk) -> [Int] {
    let scores = Dictionary(uniqueKeysWithValues: desk.contrasts.map { ($0.dimension.id, $0.score) })
    return places.map { place in
      let score = items[place].core.dimensions.compactMap { scores[$0.value] }.max() ?? 0
      return (place: place, urgency: items[place].urgency, score: score)
    }
    .sorted { ($0.urgency, -$0.score, $0.place) < ($1.urgency, -$1.score, $1.place) }
    .map(\.place)
  }

  private static func passage(_ item: ChecklistItem, _ reading: Reading) -> Passage {
    let reason = "urgency \(item.urgency)"
    return Passage(reason: reason, from: item.core) {
      let spans = [.words(item.core.title.value + " ")] + reading.spans(item.proposal)
      return [[DraftLine(.box(isTicked: false), spans, from: item.core, explanation: reason)]]
    }
  }
}
