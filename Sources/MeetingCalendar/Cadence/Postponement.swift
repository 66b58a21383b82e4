import GuidanceModel
package import Pair

/// What to offer instead of a meeting that cannot be kept: a choice of times, as the practice of commitments asks.
package struct Postponement: Hashable, Sendable {
  package let meeting: PlannedMeeting
  /// On different days, in order; fewer where two weeks hold no more.
  package let alternatives: [PlannedMeeting]

  /// How many days after the meeting may be offered.
  static let days = 14

  /// The nearest days after the meeting and after today on which both are at work and do not meet anyway: those with
  /// common hours before those with awkward ones.
  package init(
    of meeting: PlannedMeeting,
    in cadence: Cadence,
    profile: Profile,
    calendar: PairCalendar,
    choices: Int = 3
  ) {
    let finder = MeetingFinder(of: profile, in: calendar)
    let taken = Set(cadence.meetings.map(\.date))
    let turn: Role = if case .turn(let role) = meeting.choice { role } else { cadence.turn }
    let need = MeetingFinder.Need(minutes: meeting.minutes, minutesOwed: meeting.minutesOwed, turn: turn)
    let free = (1...Self.days)
      .map { max(meeting.date, calendar.today).adding(days: $0) }
      .filter { !taken.contains($0) }
      .map { finder.meeting(on: $0, need) }
      .filter(\.isFree)
    self.meeting = meeting
    alternatives = (free.filter { !$0.isAwkward } + free.filter(\.isAwkward))
      .prefix(choices)
      .sorted { $0.date < $1.date }
  }
}
