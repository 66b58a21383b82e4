import GuidanceModel
import MeetingCalendar
import Pair

/// Overlap, clock changes, observances, whose turn for the awkward hour, minutes owed.
enum TimeBlock: BlockComposer {
  static let block = BriefBlock.time

  static func title(_ reading: Reading) -> String { "Time" }

  static func passages(_ reading: Reading, _ desk: inout Desk) -> [Passage] {
    reading.practicePassages(for: block)
  }
}
