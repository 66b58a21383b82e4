package import GuidanceModel
package import Pair

/// The time of a pair: both with their clocks, hours and observances, and the wall on which the meeting's date stands.
package struct PairCalendar: Sendable {
  package let today: CivilDate
  package let mentor: Attendee
  package let mentoree: Attendee
  /// The meeting's own zone, else the mentoree's; nil where it is not known.
  package let meetingZone: Zone?
  /// Which clocks are missing, and why.
  package let unknowns: [MeetingTimes.Unknown]
  /// Both readers' pages ask for the same, and a plan for the same days again and again.
  let overlaps = Shelf<CivilDate, Overlap?>(most: 512)
  let awkwardHours = Shelf<AwkwardHour.Question, AwkwardHour?>(most: 256)
  /// What the two keep in which weeks: both readers' pages ask for the same.
  let outlooks = Shelf<Outlook.Span, Outlook>(most: 16)

  /// The profile must be the one that the reader may know: what a partner did not share is not in it.
  ///
  /// - Parameter weeks: how many are laid out beforehand; what lies beyond is reckoned when it is asked for.
  package init(of profile: Profile, in almanac: Almanac, weeks: Int = quarter) {
    today = almanac.today
    let zones = PairZones(of: profile, in: almanac.zones)
    // With room for a look back; a plan holds none before a later one.
    let start = profile.meeting.date.map { Self.isFar($0, from: almanac.today) ? $0 : almanac.today } ?? almanac.today
    let horizon = start.adding(days: -7)...start.adding(days: weeks * 7)
    mentor = Attendee(profile.mentor, zone: zones.mentor, in: almanac, horizon: horizon)
    mentoree = Attendee(profile.mentoree, zone: zones.mentoree, in: almanac, horizon: horizon)
    meetingZone = zones.meeting
    unknowns = zones.unknowns
  }

  /// The weeks of a plan, with room for a meeting that is moved.
  package static let quarter = 16

  /// Whether a day lies after the thirteen weeks of a plan that is made on another.
  package static func isFar(_ date: CivilDate, from today: CivilDate) -> Bool { date >= today.adding(days: 13 * 7) }

  package subscript(role: Role) -> Attendee { role == .mentor ? mentor : mentoree }

  /// Nil where one of the two has no zone.
  package func moment(at instant: Instant) -> PairMoment? {
    guard let mentorZone = mentor.zone, let mentoreeZone = mentoree.zone else { return nil }
    return PairMoment(mentor: mentorZone.moment(at: instant), mentoree: mentoreeZone.moment(at: instant))
  }
}
