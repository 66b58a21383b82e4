package import GuidanceModel
import Pair

/// What speaks against a meeting's hour, with the facts to say it. A warning, never a refusal.
package enum MeetingProblem: Hashable, Sendable {
  /// The day is over.
  case past(CivilDate)
  /// The clocks jump over the time, or show it twice; never `exact`.
  case clockChange(LocalReading)
  /// The person does not work on that day of their calendar.
  case dayOff(Role, CivilDate, WorkingHours.Basis)
  /// It is a working day, and the meeting is not within the hours.
  case outsideHours(Role, Awkwardness, WorkingHours.Basis)
  /// The day is, or may be, one that the person's place of work or the person keeps; its effect is more than a word.
  case observance(Role, Occurrence, KeptObservance.Reason)

  /// Whether a plan goes out of its way: the person is not at work, or is likely to be away.
  var isObstacle: Bool {
    switch self {
    case .dayOff: true
    case .observance(_, let occurrence, let reason): occurrence.observance.isGoneAround(because: reason)
    case .past, .clockChange, .outsideHours: false
    }
  }

  static func all(of meeting: Meeting, _ reading: LocalReading?, in calendar: PairCalendar) -> [MeetingProblem] {
    var problems: [MeetingProblem] = []
    if let date = meeting.date, date < calendar.today { problems.append(.past(date)) }
    if let reading {
      if case .exact = reading {} else { problems.append(.clockChange(reading)) }
    }
    return problems
      + Role.allCases.flatMap { role in
        calendar[role].problems(on: meeting.date, at: reading?.usual.instant, minutes: max(0, meeting.minutes ?? 0))
      }
  }
}

extension Observance {
  /// The quiet seasons that a pair can wait for. In longer ones, such as school holidays, people are away in turn, and a
  /// plan without them would leave the pair alone for weeks: a date stays there, with a word.
  private static let shortSeasonDays = 27

  /// Whether a plan looks for another day. What a part of a country keeps moves no date of the whole country.
  fileprivate func isGoneAround(because reason: KeptObservance.Reason) -> Bool {
    switch effect {
    case _ where isKeptInParts(for: reason): false
    case .closed: true
    case .quiet: days <= Self.shortSeasonDays
    case .short, .mention: false
    }
  }
}

extension Attendee {
  /// What speaks against a meeting from this person's side. Without a start, or without a zone, the day is taken as it
  /// stands, and hours are not judged.
  func problems(on date: CivilDate?, at start: Instant?, minutes: Int) -> [MeetingProblem] {
    guard let start, let zone else {
      return date.map { problems(from: $0, to: $0, awkwardness: nil) } ?? []
    }
    let end = start.adding(minutes: minutes)
    let last = minutes > 0 ? Instant(seconds: end.seconds - 1) : start
    return problems(
      from: zone.moment(at: start).date,
      to: zone.moment(at: last).date,
      awkwardness: Awkwardness(of: start..<end, for: self, in: zone)
    )
  }

  private func problems(from first: CivilDate, to last: CivilDate, awkwardness: Awkwardness?) -> [MeetingProblem] {
    var problems: [MeetingProblem] = []
    if awkwardness?.isDayOff ?? !hours.isWorkingDay(first.weekday) {
      problems.append(.dayOff(role, first, hours.basis))
    } else if let awkwardness, awkwardness.minutesOutside > 0 {
      problems.append(.outsideHours(role, awkwardness, hours.basis))
    }
    return problems
      + occurrences(touching: first...last)
      .filter { $0.occurrence.observance.effect != .mention }
      .map { .observance(role, $0.occurrence, $0.reason) }
  }
}
