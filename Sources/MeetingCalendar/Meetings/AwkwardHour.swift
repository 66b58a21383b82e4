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
  fileprivate static func cost(mentor: Awkwardness, mentoree: Awkwardness, turn: Role) -> Int {
    mentor.cost + mentoree.cost + (turn == .mentor ? mentoree : mentor).cost
  }

  /// What is asked: a plan asks for the same days again and again.
  struct Question: Hashable, Sendable {
    var date: CivilDate
    var minutes: Int
    var turn: Role
  }
}

extension PairCalendar {
  /// The least bad hour that begins on a day of the meeting's wall calendar, on the half hour; of equals the earliest.
  ///
  /// Nil where a zone is missing.
  package func leastBadHour(on date: CivilDate, minutes: Int, turn: Role) -> AwkwardHour? {
    let question = AwkwardHour.Question(date: date, minutes: minutes, turn: turn)
    return awkwardHours.value(of: question) { leastBadHour(question) }
  }

  private func leastBadHour(_ question: AwkwardHour.Question) -> AwkwardHour? {
    guard let meetingZone, let mentorZone = mentor.zone, let mentoreeZone = mentoree.zone else { return nil }
    let day = meetingZone.day(question.date)
    let (mentorDay, mentoreeDay) = (
      AttendeeDay(mentor, mentorZone, around: day), AttendeeDay(mentoree, mentoreeZone, around: day)
    )
    var best: (cost: Int, start: Instant, mentor: Awkwardness, mentoree: Awkwardness)?
    for start in meetingZone.halfHours(of: question.date, from: day) {
      let meeting = start..<start.adding(minutes: question.minutes)
      let first = mentorDay.awkwardness(of: meeting)
      // What is dear for one alone can be no better for both; and of equals the earliest is taken.
      if let best, first.cost >= best.cost { continue }
      let second = mentoreeDay.awkwardness(of: meeting)
      let cost = AwkwardHour.cost(mentor: first, mentoree: second, turn: question.turn)
      if best.map({ cost < $0.cost }) ?? true { best = (cost, start, first, second) }
    }
    return best.flatMap { best in
      moment(at: best.start).map { start in
        AwkwardHour(
          start: start,
          minutes: question.minutes,
          turn: question.turn,
          mentor: best.mentor,
          mentoree: best.mentoree
        )
      }
    }
  }
}

/// A person's hours around a day, and their clock over it.
private struct AttendeeDay {
  let hours: WorkingHours
  let shifts: [Range<Instant>]
  let wall: SteadyWall

  init(_ attendee: Attendee, _ zone: Zone, around day: Range<Instant>) {
    hours = attendee.hours
    shifts = attendee.shifts(around: day, in: zone)
    wall = SteadyWall(zone, over: day)
  }

  func awkwardness(of meeting: Range<Instant>) -> Awkwardness {
    let (weekday, minute) = wall.reading(at: meeting.lowerBound)
    return Awkwardness(of: meeting, shifts: shifts, hours: hours, startingOn: weekday, at: minute)
  }
}
