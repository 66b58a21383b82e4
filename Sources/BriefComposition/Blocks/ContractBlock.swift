import GuidanceModel
import Pair

/// The contract and the ground rules: mismatches first, then what is open; what is settled in one line.
enum ContractBlock: BlockComposer {
  static let block = BriefBlock.contract
  static let readsDesk = false

  static func title(_ reading: Reading) -> String { "Still to settle" }

  static func passages(_ reading: Reading, _ desk: inout Desk) -> [Passage] {
    let settled = Set(reading.profile.ledger.agreements.map(\.item.value))
    let items = reading.material.checklistItems.filter { isOfContract($0) && !settled.contains($0.core.id) }
    let mismatched = items.compactMap { mismatch($0, reading) }
    let mismatchedIDs = Set(mismatched.map(\.id))
    let open = items.filter { item in
      !mismatchedIDs.contains(item.core.id) && (item.stages.isEmpty || item.stages.contains(reading.stage))
    }
    let ranked = rank(open, desk)
    return [settledLine(reading)].compactMap { $0 } + mismatched.map(\.passage) + ranked.map { passage($0, reading) }
  }

  /// The two checklists that a pair agrees on; the others are used in their own meetings.
  private static func isOfContract(_ item: ChecklistItem) -> Bool {
    ["checklist.expectations-contract", "checklist.ground-rules"].contains(item.checklist.text)
  }

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
  private static func mismatch(_ item: ChecklistItem, _ reading: Reading) -> (id: EntryID, passage: Passage)? {
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
    return (item.core.id, Passage([line]))
  }

  /// Urgent ones first; among equals those that bear on a gap of this pair.
  private static func rank(_ items: [ChecklistItem], _ desk: Desk) -> [ChecklistItem] {
    let scores = Dictionary(uniqueKeysWithValues: desk.contrasts.map { ($0.dimension.id, $0.score) })
    func score(_ item: ChecklistItem) -> Double {
      item.core.dimensions.compactMap { scores[$0.value] }.max() ?? 0
    }
    return items.enumerated().map { (item: $1, urgency: $1.urgency, score: score($1), offset: $0) }
      .sorted { ($0.urgency, -$0.score, $0.offset) < ($1.urgency, -$1.score, $1.offset) }
      .map(\.item)
  }

  private static func passage(_ item: ChecklistItem, _ reading: Reading) -> Passage {
    let line = DraftLine(
      .box(isTicked: false),
      [.words(item.core.title.value + " ")] + reading.spans(item.proposal),
      from: item.core,
      explanation: "urgency \(item.urgency)"
    )
    return Passage([line], from: item.core)
  }
}
