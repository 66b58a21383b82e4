package import GuidanceModel

/// The least bad hour of a day on which the two have none in common.
package struct AwkwardHour: Hashable, Sendable {
  package let start: PairMoment
  package let minutes: Int
  /// Who takes the worse part this time.
  package let turn: Role
  package let mentor: Awkwardness
  package let mentoree: Awkwardness

  package func awkwardness(of role: Role) -> Awkwardness { role == .mentor ? mentor : mentoree }

  /// What the other one bears counts double, so that whose turn it is gives way first, but not at any price.
  var cost: Int { mentor.cost + mentoree.cost + awkwardness(of: turn.partner).cost }
}

extension PairCalendar {
  /// The least bad hour that begins on a day of the meeting's wall calendar, on the half hour; of equals the earliest.
  ///
  /// Nil where a zone is missing.
  package func leastBadHour(on date: CivilDate, minutes: Int, turn: Role) -> AwkwardHour? {
    guard let meetingZone, let mentorZone = mentor.zone, let mentoreeZone = mentoree.zone else { return nil }
    let day = meetingZone.day(date)
    let shifts = (mentor.shifts(around: day, in: mentorZone), mentoree.shifts(around: day, in: mentoreeZone))
    var best: AwkwardHour?
    for minute in stride(from: 0, to: 1440, by: 30) {
      let start = meetingZone.reading(of: date, at: ClockTime(wrapping: minute)).usual.instant
      guard day.contains(start), let moment = moment(at: start) else { continue }
      let meeting = start..<start.adding(minutes: minutes)
      let hour = AwkwardHour(
        start: moment,
        minutes: minutes,
        turn: turn,
        mentor: Awkwardness(of: meeting, shifts: shifts.0, hours: mentor.hours, in: mentorZone),
        mentoree: Awkwardness(of: meeting, shifts: shifts.1, hours: mentoree.hours, in: mentoreeZone)
      )
      if best.map({ (hour.cost, hour.start.instant) < ($0.cost, $0.start.instant) }) ?? true { best = hour }
    }
    return best
  }
}
