package import GuidanceModel
import MeetingCalendar
package import Pair

extension BriefComposer {
  /// The meeting that the profile names, as one reader's calendar takes it in, or as both readers' may.
  /// - Throws: `CalendarSheetError.incomplete` where date, time or zone is missing.
  package func calendarSheet(for readers: [Role], from profile: Profile) throws(CalendarSheetError) -> CalendarSheet {
    try CalendarSheetComposer(self, readers, profile).meeting()
  }

  /// The meetings of the coming thirteen weeks.
  /// - Throws: `CalendarSheetError` where a zone is missing, or where there is no meeting.
  package func planSheet(for readers: [Role], from profile: Profile) throws(CalendarSheetError) -> CalendarSheet {
    try CalendarSheetComposer(self, readers, profile).plan()
  }
}

/// Turns meetings into calendar entries, from what both of the pair know.
struct CalendarSheetComposer {
  private let reading: Reading
  private let readers: [Role]
  private let words: EventWords

  init(_ composer: BriefComposer, _ readers: [Role], _ profile: Profile) {
    self.readers = readers
    let both = profile.known(to: .mentor).known(to: .mentoree)
    reading = composer.reading(for: .mentor, of: both)
    words = EventWords(reading: reading, names: PairNames(of: both))
  }

  func meeting() throws(CalendarSheetError) -> CalendarSheet {
    guard let times = reading.times, let start = times.start, let zone = reading.calendar?.meetingZone else {
      throw .incomplete(reading.times?.unknowns ?? [.zone(.mentor), .zone(.mentoree)])
    }
    return sheet([declared(at: start, in: zone)], in: zone)
  }

  func plan() throws(CalendarSheetError) -> CalendarSheet {
    guard let calendar = reading.calendar, let zone = calendar.meetingZone, calendar.unknowns.isEmpty else {
      throw .incomplete(reading.calendar?.unknowns ?? [.zone(.mentor), .zone(.mentoree)])
    }
    let events = (reading.cadence?.meetings ?? []).compactMap { meeting -> CalendarSheet.Event? in
      guard let start = meeting.start?.instant else { return nil }
      return meeting.choice == .declared ? declared(at: start, in: zone) : proposed(meeting, at: start, in: zone)
    }
    guard !events.isEmpty else { throw .noMeeting }
    return sheet(events, in: zone)
  }

  private func sheet(_ events: [CalendarSheet.Event], in zone: Zone) -> CalendarSheet {
    let moments = events.flatMap { [$0.start, $0.end] }
    let years = moments.map(\.date.year)
    let isNamed = moments.contains { $0.zone != nil }
    let clocks = years.min().flatMap { first in
      years.max().map { CalendarSheet.ZoneClock(zone, years: first...$0) }
    }
    return CalendarSheet(made: reading.today, zones: isNamed ? [clocks].compactMap { $0 } : [], events: events)
  }

  /// The same entry in the file of the meeting and in that of the plan.
  private func declared(at start: Instant, in zone: Zone) -> CalendarSheet.Event {
    let planned = reading.cadence?.meetings.first { $0.choice == .declared }
    let minutes = AgendaBlock.minutes(reading) ?? planned?.minutes ?? 60
    let agenda = words.agenda(of: minutes)
    let description = words.times(at: start) + (agenda.isEmpty ? [] : [""] + agenda)
    return event(at: start, minutes, in: zone, description, isProposed: false)
  }

  private func proposed(_ meeting: PlannedMeeting, at start: Instant, in zone: Zone) -> CalendarSheet.Event {
    let description = words.times(at: start) + ["", words.proposal(meeting)]
    return event(at: start, meeting.minutes, in: zone, description, isProposed: true)
  }

  private func event(
    at start: Instant,
    _ minutes: Int,
    in zone: Zone,
    _ description: [String],
    isProposed: Bool
  ) -> CalendarSheet.Event {
    CalendarSheet.Event(
      uid: "\(reading.profile.id)-\(zone.moment(at: start).date)@rapport",
      start: moment(start, in: zone),
      end: moment(start.adding(minutes: minutes), in: zone),
      summary: words.summary(for: readers),
      description: description,
      place: words.place,
      isProposed: isProposed
    )
  }

  /// On the wall of the zone; in UTC where the wall shows the time twice and this is the second: a calendar program takes
  /// the first (RFC 5545, 3.3.5).
  private func moment(_ instant: Instant, in zone: Zone) -> CalendarSheet.Moment {
    let wall = zone.moment(at: instant)
    guard zone.reading(of: wall.date, at: wall.time).usual.instant == instant else {
      let utc = ZonedMoment(utc: instant)
      return CalendarSheet.Moment(date: utc.date, time: utc.time, zone: nil)
    }
    return CalendarSheet.Moment(date: wall.date, time: wall.time, zone: zone.name)
  }
}
