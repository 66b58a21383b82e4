package import GuidanceModel

/// The working hours that the two have in common.
package struct Overlap: Hashable, Sendable {
  /// In order.
  package let windows: [Range<Instant>]
  /// Those who have no working hours at all in the stretch of time that was looked at.
  package let rolesOff: [Role]

  /// The windows that begin within a stretch of time. It makes no difference who is named first.
  ///
  /// Nil where one of the two has no zone.
  package init?(of first: Attendee, and second: Attendee, beginningIn range: Range<Instant>) {
    guard let firstZone = first.zone, let secondZone = second.zone else { return nil }
    let shifts = [first.shifts(around: range, in: firstZone), second.shifts(around: range, in: secondZone)]
    windows = shifts[0].intersection(shifts[1]).filter { range.contains($0.lowerBound) }
    let off = zip([first, second], shifts).filter { $1.allSatisfy { $0.clamped(to: range).isEmpty } }.map(\.0.role)
    rolesOff = Role.allCases.filter(off.contains)
  }

  package var minutes: Int { windows.reduce(0) { $0 + $1.upperBound.minutes(since: $1.lowerBound) } }
}

extension Attendee {
  /// The working hours that may reach into a stretch of time.
  func shifts(around range: Range<Instant>, in zone: Zone) -> [Range<Instant>] {
    let first = zone.moment(at: range.lowerBound).date.adding(days: -1)
    let last = zone.moment(at: range.upperBound).date.adding(days: 1)
    return shifts(on: first...last, in: zone)
  }
}

extension PairCalendar {
  /// The overlap that begins on a day of the meeting's wall calendar, so that every window belongs to one day alone.
  ///
  /// Nil where a zone is missing.
  package func overlap(on date: CivilDate) -> Overlap? {
    guard let meetingZone else { return nil }
    return overlaps.value(of: date) { Overlap(of: mentor, and: mentoree, beginningIn: meetingZone.day(date)) }
  }
}
