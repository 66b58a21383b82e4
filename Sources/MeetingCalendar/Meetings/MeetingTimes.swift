package import GuidanceModel
package import Pair

/// A meeting on both walls, as far as the profile lets it be computed.
package struct MeetingTimes: Hashable, Sendable {
  /// As the profile says it, on the wall of the meeting's zone; nil where it names no date or no time.
  package let reading: LocalReading?
  /// Nil where the profile does not say how long.
  package let minutes: Int?
  /// Each side that has a zone.
  package let mentor: ZonedMoment?
  package let mentoree: ZonedMoment?
  /// What could not be computed: first the clocks, then the meeting.
  package let unknowns: [Unknown]
  package let problems: [MeetingProblem]

  package init(of meeting: Meeting, in calendar: PairCalendar) {
    minutes = meeting.minutes
    unknowns =
      calendar.unknowns + (meeting.date == nil ? [.date] : []) + (meeting.time == nil ? [.time] : [])
    if let date = meeting.date, let time = meeting.time {
      reading = calendar.meetingZone?.reading(of: date, at: time)
    } else {
      reading = nil
    }
    let start = reading?.usual.instant
    mentor = start.flatMap { calendar.mentor.zone?.moment(at: $0) }
    mentoree = start.flatMap { calendar.mentoree.zone?.moment(at: $0) }
    problems = MeetingProblem.all(of: meeting, reading, in: calendar)
  }

  /// Nil where it cannot be computed; `unknowns` says why.
  package var start: Instant? { reading?.usual.instant }

  package var utc: ZonedMoment? { start.map(ZonedMoment.init(utc:)) }

  package func moment(of role: Role) -> ZonedMoment? { role == .mentor ? mentor : mentoree }

  /// Whether it is another day for one than for the other.
  package var datesDiffer: Bool {
    guard let mentor, let mentoree else { return false }
    return mentor.date != mentoree.date
  }

  /// A fact that is missing.
  package enum Unknown: Hashable, Sendable {
    /// The meeting has no date.
    case date
    /// The meeting has no time of day.
    case time
    /// The person has no time zone.
    case zone(Role)
    /// The person's zone is named, and there is none of that name.
    case unusableZone(Role, ZoneError)
    /// The meeting's own zone is named, and there is none of that name.
    case unusableMeetingZone(ZoneError)
  }
}
