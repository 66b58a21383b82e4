import GuidanceModel
import Pair

/// What the partner promised, and what both have done. The reader's own open promises stand under what to prepare.
enum CommitmentsBlock: BlockComposer {
  static let block = BriefBlock.commitments

  static func title(_ reading: Reading) -> String { "Promised" }

  static func passages(_ reading: Reading, _ desk: inout Desk) -> [Passage] {
    let commitments = reading.profile.ledger.commitments.enumerated()
      .filter { $0.element.state != .dropped && reading.mayQuote($0.element.text) }
      .filter { $0.element.state == .done || $0.element.text.owner != reading.role }
    let ordered = commitments.sorted { left, right in
      let (leftDone, rightDone) = (left.element.state == .done, right.element.state == .done)
      return leftDone != rightDone ? !leftDone : left.offset < right.offset
    }
    return ordered.map { index, commitment in
      let line = DraftLine(
        .box(isTicked: commitment.state == .done),
        label: commitment.text.owner == reading.role ? "You" : reading.partnerNameAtStart,
        commitment.text.text + due(commitment, reading),
        origin: .profile("pair/commitment \(index + 1)")
      )
      return Passage([line], omittedAs: ("pair/commitment \(index + 1)", commitment.text.text))
    }
  }

  private static func due(_ commitment: Ledger.Commitment, _ reading: Reading) -> String {
    guard commitment.state == .open else { return " (done)" }
    guard let due = commitment.due else { return "" }
    return due < reading.today
      ? " (was due \(DateWords.weekday(due)))" : " (due \(DateWords.weekday(due)))"
  }
}
