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
    let days = (1...Self.days).map { max(meeting.date, calendar.today).adding(days: $0) }.filter { !taken.contains($0) }
    self.meeting = meeting
    alternatives = Self.best(choices, of: days, by: finder, need).sorted { $0.date < $1.date }
  }

  /// Awkward hours are looked for only where common ones are too few: they are much dearer to find.
  private static func best(
    _ choices: Int,
    of days: [CivilDate],
    by finder: MeetingFinder,
    _ need: MeetingFinder.Need
  ) -> some Sequence<PlannedMeeting> {
    var (free, others): ([PlannedMeeting], [CivilDate]) = ([], [])
    for day in days where free.count < choices {
      if let meeting = finder.commonMeeting(on: day, need) {
        if meeting.isFree { free.append(meeting) }
      } else {
        others.append(day)
      }
    }
    guard free.count < choices else { return free.prefix(choices) }
    let rest = others.map { finder.awkwardMeeting(on: $0, need) }.filter(\.isFree)
    return (free + rest.filter { !$0.isAwkward } + rest.filter(\.isAwkward)).prefix(choices)
  }
}
