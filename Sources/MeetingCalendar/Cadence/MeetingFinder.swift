import GuidanceModel
import Pair

/// Finds the hour of a meeting on a given day, and of several days the one that suits both.
struct MeetingFinder {
  let calendar: PairCalendar
  /// The pair's own time, on the wall of the meeting's zone; nil where none is agreed.
  let agreedTime: ClockTime?
  /// The pair agreed the hour for all its meetings: it stands although they have no hours in common.
  let isHourFixed: Bool

  init(of profile: Profile, in calendar: PairCalendar) {
    self.calendar = calendar
    agreedTime = profile.ledger.rhythm?.time ?? profile.meeting.time
    isHourFixed = profile.ledger.rhythm?.time != nil
  }

  /// What a meeting must hold.
  struct Need {
    /// Minutes owed included.
    var minutes: Int
    var minutesOwed: Int
    /// Who takes the awkward hour where they have none in common.
    var turn: Role
  }

  /// The best of several days, the first before the later: first one on which both work at a common hour, then one with
  /// an awkward hour. A day off is taken only by those whose working days never meet; where feasts close the others,
  /// there is none.
  func meeting(onOneOf dates: [CivilDate], _ need: Need) -> PlannedMeeting? {
    var common: [PlannedMeeting?] = []
    for date in dates {
      let meeting = commonMeeting(on: date, need)
      if let meeting, meeting.isFree { return meeting }
      common.append(meeting)
    }
    var meetings: [PlannedMeeting] = []
    for (date, common) in zip(dates, common) {
      let meeting = common ?? awkwardMeeting(on: date, need)
      if meeting.isFree { return meeting }
      meetings.append(meeting)
    }
    return meetings.allSatisfy(\.isDayOff) ? meetings.first { !$0.isClosed } : nil
  }

  /// The meeting as it would be on this day: at a common hour, else at the least bad one.
  func meeting(on date: CivilDate, _ need: Need) -> PlannedMeeting {
    commonMeeting(on: date, need) ?? awkwardMeeting(on: date, need)
  }

  func awkwardMeeting(on date: CivilDate, _ need: Need) -> PlannedMeeting {
    guard let hour = calendar.leastBadHour(on: date, minutes: need.minutes, turn: need.turn) else {
      return meeting(on: date, at: nil, need, choice: .dayOnly)
    }
    return meeting(on: date, at: hour.start.instant, need, choice: .turn(need.turn))
  }

  func meeting(on date: CivilDate, at start: Instant?, _ need: Need, choice: PlannedMeeting.Choice) -> PlannedMeeting {
    PlannedMeeting(
      date: date,
      start: start.flatMap(calendar.moment(at:)),
      minutes: need.minutes,
      minutesOwed: need.minutesOwed,
      choice: choice,
      problems: Role.allCases.flatMap { calendar[$0].problems(on: date, at: start, minutes: need.minutes) }
    )
  }

  /// Nil where they have no common hours that are long enough.
  ///
  /// The agreed hour stands although it lies outside somebody's hours, as long as there are common hours: the pair chose.
  func commonMeeting(on date: CivilDate, _ need: Need) -> PlannedMeeting? {
    guard let zone = calendar.meetingZone, let overlap = calendar.overlap(on: date) else { return nil }
    if isHourFixed, let agreedTime { return meeting(on: date, at: agreedTime, in: zone, need) }
    let window = overlap.windows.first { $0.upperBound.minutes(since: $0.lowerBound) >= need.minutes }
    guard let window else { return nil }
    guard let agreedTime else {
      return meeting(on: date, at: Self.halfHour(in: window, minutes: need.minutes), need, choice: .commonHour)
    }
    return meeting(on: date, at: agreedTime, in: zone, need)
  }

  private func meeting(on date: CivilDate, at agreed: ClockTime, in zone: Zone, _ need: Need) -> PlannedMeeting {
    meeting(on: date, at: zone.reading(of: date, at: agreed).usual.instant, need, choice: .agreedHour)
  }

  /// The first half hour of a window from which a meeting fits, else its beginning.
  private static func halfHour(in window: Range<Instant>, minutes: Int) -> Instant {
    let first = window.lowerBound.seconds
    let rounded = Instant(seconds: -(-first).flooredDivision(by: 1800) * 1800)
    return rounded.adding(minutes: minutes) <= window.upperBound ? rounded : window.lowerBound
  }
}

extension PlannedMeeting {
  var isAwkward: Bool {
    if case .turn = choice { true } else { false }
  }

  /// One of the two does not work on that day of the week.
  fileprivate var isDayOff: Bool {
    problems.contains { problem in
      if case .dayOff = problem { true } else { false }
    }
  }

  /// An observance closes the place of work of one.
  fileprivate var isClosed: Bool {
    problems.contains { problem in
      if case .observance = problem { problem.isObstacle } else { false }
    }
  }
}
