package import GuidanceModel

/// A day on which clocks change for one of the two, and what that does to a meeting at an unchanged time.
package struct ClockChange: Hashable, Sendable {
  /// What one person's clock does.
  package struct Step: Hashable, Sendable {
    /// The last moment on the old clock, a second before the change.
    package let before: ZonedMoment
    /// The first moment on the new clock.
    package let after: ZonedMoment

    /// Positive where the clock goes forward; 0 where it does not change.
    package var minutes: Int { (after.offset.seconds - before.offset.seconds) / 60 }
    /// The day of the change on the person's own calendar.
    package var date: CivilDate { after.date }
  }

  package let instant: Instant
  package let mentor: Step
  package let mentoree: Step
  /// What the clock of the meeting's zone does.
  private let meetingMinutes: Int

  init(at instant: Instant, mentor: Zone, mentoree: Zone, meeting: Zone) {
    func step(of zone: Zone) -> Step {
      Step(before: zone.moment(at: Instant(seconds: instant.seconds - 1)), after: zone.moment(at: instant))
    }
    self.instant = instant
    self.mentor = step(of: mentor)
    self.mentoree = step(of: mentoree)
    meetingMinutes = step(of: meeting).minutes
  }

  package func step(of role: Role) -> Step { role == .mentor ? mentor : mentoree }

  /// Whose clocks change.
  package var roles: [Role] { Role.allCases.filter { step(of: $0).minutes != 0 } }

  /// By how many minutes the mentoree's clock is ahead of the mentor's, negative: behind.
  package var differenceBefore: Int { (mentoree.before.offset.seconds - mentor.before.offset.seconds) / 60 }
  package var differenceAfter: Int { (mentoree.after.offset.seconds - mentor.after.offset.seconds) / 60 }

  /// By how many minutes a meeting that keeps its time in its own zone moves on this person's wall; positive: later.
  package func shift(of role: Role) -> Int { step(of: role).minutes - meetingMinutes }
}

extension PairCalendar {
  /// The clock changes from today for so many weeks, in order; none where a zone is missing.
  package func clockChanges(weeks: Int = 13) -> [ClockChange] {
    clockChanges(from: today, through: today.adding(days: max(1, weeks) * 7 - 1))
  }

  /// The clock changes from one day to another on the wall of the meeting's zone, in order; none where a zone is missing.
  package func clockChanges(from first: CivilDate, through last: CivilDate) -> [ClockChange] {
    guard let mentorZone = mentor.zone, let mentoreeZone = mentoree.zone, let meetingZone else { return [] }
    let range = meetingZone.day(first).lowerBound..<meetingZone.day(max(first, last).adding(days: 1)).lowerBound
    let instants = [mentorZone, mentoreeZone, meetingZone]
      .flatMap { $0.transitions(in: range) }
      .filter { $0.seconds != 0 }
      .map(\.instant)
    return Set(instants).sorted()
      .map { ClockChange(at: $0, mentor: mentorZone, mentoree: mentoreeZone, meeting: meetingZone) }
  }
}
