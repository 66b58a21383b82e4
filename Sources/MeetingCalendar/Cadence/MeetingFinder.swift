import GuidanceModel

/// Finds the hour of a meeting on a given day, and the day near a given one that suits both.
struct MeetingFinder {
  let calendar: PairCalendar
  /// The pair's own time, on the wall of the meeting's zone; nil where none is agreed.
  let agreedTime: ClockTime?

  /// The meeting as it would be on this day.
  func meeting(on date: CivilDate, minutes: Int, owed: Int, turn: Role) -> PlannedMeeting {
    let (start, choice) = hour(on: date, minutes: minutes, turn: turn)
    return meeting(on: date, at: start, minutes: minutes, owed: owed, choice: choice)
  }

  func meeting(
    on date: CivilDate,
    at start: Instant?,
    minutes: Int,
    owed: Int,
    choice: PlannedMeeting.Choice
  ) -> PlannedMeeting {
    PlannedMeeting(
      date: date,
      start: start.flatMap(calendar.moment(at:)),
      minutes: minutes,
      minutesOwed: owed,
      choice: choice,
      problems: Role.allCases.flatMap { calendar[$0].problems(on: date, at: start, minutes: minutes) }
    )
  }

  /// A common hour that is long enough: the agreed one before the earliest. Without any, the least bad one.
  ///
  /// The agreed hour stands although it lies outside somebody's hours, as long as there are common hours: the pair chose.
  private func hour(on date: CivilDate, minutes: Int, turn: Role) -> (Instant?, PlannedMeeting.Choice) {
    guard let zone = calendar.meetingZone, let overlap = calendar.overlap(on: date) else { return (nil, .dayOnly) }
    let windows = overlap.windows.filter { $0.upperBound.minutes(since: $0.lowerBound) >= minutes }
    guard let first = windows.first else {
      let hour = calendar.leastBadHour(on: date, minutes: minutes, turn: turn)
      return (hour?.start.instant, hour == nil ? .dayOnly : .turn(turn))
    }
    guard let agreedTime else { return (Self.halfHour(in: first, minutes: minutes), .commonHour) }
    return (zone.reading(of: date, at: agreedTime).usual.instant, .agreedHour)
  }

  /// The first half hour of a window from which a meeting fits, else its beginning.
  private static func halfHour(in window: Range<Instant>, minutes: Int) -> Instant {
    let first = window.lowerBound.seconds
    let rounded = Instant(seconds: -(-first).flooredDivision(by: 1800) * 1800)
    return rounded.adding(minutes: minutes) <= window.upperBound ? rounded : window.lowerBound
  }

  /// The best of several days: first one on which both work at a common hour, then one with an awkward hour. A day off
  /// is taken only by those whose working days never meet; where feasts close the others, there is none.
  func best(of meetings: [PlannedMeeting]) -> PlannedMeeting? {
    if let free = meetings.first(where: { $0.isFree && !$0.isAwkward }) ?? meetings.first(where: \.isFree) {
      return free
    }
    return meetings.allSatisfy(\.isDayOff) ? meetings.first { !$0.isClosed } : nil
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
