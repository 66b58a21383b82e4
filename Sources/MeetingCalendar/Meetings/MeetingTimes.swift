package import GuidanceModel
package import Pair

/// The next meeting on both walls, as far as the profile lets it be computed.
package struct MeetingTimes: Hashable, Sendable {
  /// Nil where the beginning cannot be computed; `unknowns` says why.
  package private(set) var start: Instant?
  /// Nil where the profile does not say how long.
  package var minutes: Int?
  package private(set) var mentor: ZonedMoment?
  package private(set) var mentoree: ZonedMoment?
  /// What could not be computed, in the order in which it was missed.
  package private(set) var unknowns: [Unknown] = []
  package private(set) var problems: [MeetingProblem] = []

  /// `today` is the day on which the brief is made.
  package init(of profile: Profile, zones: ZoneDatabase, today: CivilDate) {
    minutes = profile.meeting.minutes
    let found = PairZones(of: profile, in: zones)
    unknowns = found.unknowns
    if let date = profile.meeting.date, date < today { problems.append(.past(date)) }
    guard let reading = reading(of: profile.meeting, in: found.meeting) else { return }
    if case .exact = reading {} else { problems.append(.clockChange(reading)) }
    let start = reading.usual.instant
    self.start = start
    mentor = found.mentor?.moment(at: start)
    mentoree = found.mentoree?.moment(at: start)
  }

  package var utc: ZonedMoment? { start.map(ZonedMoment.init(utc:)) }

  package func moment(of role: Role) -> ZonedMoment? { role == .mentor ? mentor : mentoree }

  /// Whether it is another day for one than for the other.
  package var datesDiffer: Bool {
    guard let mentor, let mentoree else { return false }
    return mentor.date != mentoree.date
  }

  private mutating func reading(of meeting: Meeting, in zone: Zone?) -> LocalReading? {
    if meeting.date == nil { unknowns.append(.date) }
    if meeting.time == nil { unknowns.append(.time) }
    guard let date = meeting.date, let time = meeting.time, let zone else { return nil }
    return zone.reading(of: date, at: time)
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
