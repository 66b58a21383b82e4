import GuidanceModel
import Pair

/// What to prepare or send before the meeting, with dates in the reader's own working days.
enum PrepareBlock: BlockComposer {
  static let block = BriefBlock.prepare

  static func title(_ reading: Reading) -> String { "Before the meeting" }

  static func passages(_ reading: Reading, _ desk: inout Desk) -> [Passage] {
    commitments(reading) + preparations(reading) + reading.practicePassages(for: block)
  }

  /// What the reader promised and has not done.
  private static func commitments(_ reading: Reading) -> [Passage] {
    reading.profile.ledger.commitments.enumerated().compactMap { index, commitment in
      guard commitment.state == .open, commitment.text.owner == reading.role, reading.mayQuote(commitment.text) else {
        return nil
      }
      let line = DraftLine(
        .box(isTicked: false),
        label: label(of: commitment, reading),
        commitment.text.text,
        origin: .profile("pair/commitment \(index + 1)")
      )
      return Passage([line])
    }
  }

  private static func label(of commitment: Ledger.Commitment, _ reading: Reading) -> String {
    guard let due = commitment.due else { return "You promised" }
    return due < reading.today ? "Overdue since \(DateWords.day(due))" : "By \(DateWords.weekday(due))"
  }

  private static func preparations(_ reading: Reading) -> [Passage] {
    guard let blueprint = reading.blueprint else { return [] }
    return blueprint.preparations.filter { $0.audience.includes(reading.role) }.map { preparation in
      let line = DraftLine(
        .box(isTicked: false),
        label: label(preparation.daysBefore, reading),
        reading.spans(preparation.text),
        origin: .entry(blueprint.id),
        citations: blueprint.citations.map(\.source.value)
      )
      return Passage([line], omittedAs: (blueprint.id.text, preparation.text.plain))
    }
  }

  /// `By Tuesday 1 December`; without a date `2 working days before`.
  private static func label(_ days: Int, _ reading: Reading) -> String {
    guard let date = reading.profile.meeting.date else {
      return days == 0 ? "On the day" : "\(days) working day\(days == 1 ? "" : "s") before"
    }
    let week = WorkingDays(ofReader: reading)
    let day = week.day(days, before: date)
    return day < reading.today ? "Now" : "By \(DateWords.weekday(day))"
  }
}
