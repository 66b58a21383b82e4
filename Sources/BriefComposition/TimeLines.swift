import GuidanceModel
import MeetingCalendar
import Pair

/// Dates and hours of the meeting, in words.
enum TimeLines {
  static func header(_ reading: Reading) -> [DraftLine] {
    let meeting = reading.profile.meeting
    guard let date = meeting.date else {
      return [DraftLine(.flag, label: "When", "no date is given: this page could not compute times.", origin: .computed("profile"))]
    }
    return [DraftLine(.fact, label: "When", DateWords.full(date), origin: .profile("meeting"))]
  }
}
