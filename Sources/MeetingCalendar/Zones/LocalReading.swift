package import GuidanceModel

/// What a time on the wall of a zone means: once, never or twice.
package enum LocalReading: Hashable, Sendable {
  case exact(ZonedMoment)
  /// The clocks jump over it: 02:30 is shown as 01:30 by those before the change and as 03:30 by those after it.
  case gap(earlier: ZonedMoment, later: ZonedMoment)
  /// The clocks show it twice.
  case fold(first: ZonedMoment, second: ZonedMoment)

  /// The reading that calendar programs take (RFC 5545, 3.3.5): after a jump the later, of two the first.
  package var usual: ZonedMoment {
    switch self {
    case .exact(let moment): moment
    case .gap(_, let later): later
    case .fold(let first, _): first
    }
  }
}

extension Zone {
  /// The instants at which the zone's wall shows a date and a time.
  package func reading(of date: CivilDate, at time: ClockTime) -> LocalReading {
    let local = date.daysSinceEpoch * 86_400 + time.minutes * 60
    // No clock differs from UTC by more than 15 hours, and a change moves none by more than a day.
    let nearby = Instant(seconds: local - 2 * 86_400)..<Instant(seconds: local + 2 * 86_400)
    let transitions = transitions(in: nearby)
    // Most days are far from any change.
    if transitions.isEmpty {
      return .exact(moment(at: Instant(seconds: local - offset(at: nearby.lowerBound).seconds)))
    }
    let offsets = Set([offset(at: nearby.lowerBound).seconds] + transitions.map(\.after.seconds))
    let moments = offsets.sorted(by: >)
      .map { moment(at: Instant(seconds: local - $0)) }
      .filter { $0.instant.seconds + $0.offset.seconds == local }
    if let first = moments.first, let last = moments.last {
      return first == last ? .exact(first) : .fold(first: first, second: last)
    }
    return gap(around: local, transitions)
  }

  private func gap(around local: Int, _ transitions: [Transition]) -> LocalReading {
    let jump = transitions.first {
      ($0.instant.seconds + $0.before.seconds..<$0.instant.seconds + max($0.before.seconds, $0.after.seconds))
        .contains(local)
    }
    guard let jump else { return .exact(moment(at: Instant(seconds: local))) }
    return .gap(
      earlier: moment(at: Instant(seconds: local - jump.after.seconds)),
      later: moment(at: Instant(seconds: local - jump.before.seconds))
    )
  }
}

extension Zone {
  /// A day of the zone's wall calendar, up to the next day's first instant; empty where the calendar skips the day.
  ///
  /// Days follow each other without a hole, also where the clocks change at midnight.
  package func day(_ date: CivilDate) -> Range<Instant> {
    let first = firstInstant(of: date)
    return first..<max(first, firstInstant(of: date.adding(days: 1)))
  }

  private func firstInstant(of date: CivilDate) -> Instant {
    switch reading(of: date, at: ClockTime(wrapping: 0)) {
    case .exact(let moment): moment.instant
    case .fold(let first, _): first.instant
    case .gap(let earlier, let later):
      transitions(in: earlier.instant..<later.instant.adding(minutes: 1)).first?.instant ?? later.instant
    }
  }
}
