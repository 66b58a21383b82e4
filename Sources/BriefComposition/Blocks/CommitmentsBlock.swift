import GuidanceModel
import Pair

/// What the two promised: open ones first, overdue ones marked.
enum CommitmentsBlock: BlockComposer {
  static let block = BriefBlock.commitments

  static func title(_ reading: Reading) -> String { "Promised" }

  static func passages(_ reading: Reading, _ desk: inout Desk) -> [Passage] {
    let commitments = reading.profile.ledger.commitments.enumerated()
      .filter { $0.element.state != .dropped && reading.mayQuote($0.element.text) }
    let ordered = commitments.sorted { left, right in
      let (leftDone, rightDone) = (left.element.state == .done, right.element.state == .done)
      return leftDone != rightDone ? !leftDone : left.offset < right.offset
    }
    var passages = ordered.map { index, commitment in
      let line = DraftLine(
        .box(isTicked: commitment.state == .done),
        label: commitment.text.owner == reading.role ? "You" : reading.partnerNameAtStart,
        commitment.text.text + due(commitment, reading),
        origin: .profile("pair/commitment \(index + 1)")
      )
      return Passage([line], omittedAs: ("pair/commitment \(index + 1)", commitment.text.text))
    }
    if let owed = reading.profile.ledger.minutesOwed, owed > 0 {
      let text = "\(owed) minutes from earlier meetings. They are added to this one."
      passages.append(Passage([DraftLine(.flag, label: "Owed", text, origin: .profile("pair/minutes-owed"))]))
    }
    return passages
  }

  private static func due(_ commitment: Ledger.Commitment, _ reading: Reading) -> String {
    guard commitment.state == .open else { return " (done)" }
    guard let due = commitment.due else { return "" }
    return due < reading.today
      ? " (was due \(DateWords.weekday(due)))" : " (due \(DateWords.weekday(due)))"
  }
}
