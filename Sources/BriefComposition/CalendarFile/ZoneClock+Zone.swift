import GuidanceModel
import MeetingCalendar

extension CalendarSheet.ZoneClock {
  /// The clocks of a zone from the year before the first year to the end of the year after the last: programs look a
  /// little around an event.
  init(_ zone: Zone, years: ClosedRange<Int>) {
    let first = Self.newYear(years.lowerBound - 1)
    let range = first..<max(first, Self.newYear(years.upperBound + 2))
    let transitions = zone.transitions(in: range.lowerBound.adding(minutes: 1)..<range.upperBound)
    let onsets = transitions.map { CalendarSheet.Onset(zone: zone, at: $0.instant, $0.before, $0.after) }
    self.init(name: zone.name, onsets: [.standing(zone.offset(at: range.lowerBound))] + onsets)
  }

  private static func newYear(_ year: Int) -> Instant {
    Instant(seconds: (CivilDate(year, 1, 1)?.daysSinceEpoch ?? 0) * 86_400)
  }
}

extension CalendarSheet.Onset {
  fileprivate init(zone: Zone, at instant: Instant, _ before: ZoneOffset, _ after: ZoneOffset) {
    let wall = ZonedMoment(utc: Instant(seconds: instant.seconds + before.seconds))
    self.init(
      date: wall.date,
      time: wall.time,
      before: before.seconds,
      after: after.seconds,
      isDaylight: after.isDaylight,
      abbreviation: after.abbreviation
    )
  }

  /// What holds before all changes, from a day before all meetings.
  fileprivate static func standing(_ offset: ZoneOffset) -> CalendarSheet.Onset {
    CalendarSheet.Onset(
      date: CivilDate(daysSinceEpoch: 0),
      time: ClockTime(wrapping: 0),
      before: offset.seconds,
      after: offset.seconds,
      isDaylight: offset.isDaylight,
      abbreviation: offset.abbreviation
    )
  }
}
