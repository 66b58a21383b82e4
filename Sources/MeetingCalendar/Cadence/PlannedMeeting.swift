package import GuidanceModel

/// A meeting of the plan.
package struct PlannedMeeting: Hashable, Sendable {
  /// Why it is at its hour.
  package enum Choice: Hashable, Sendable {
    /// It is the meeting that the profile names.
    case declared
    /// The hour of the meeting that the profile names, kept on.
    case agreedHour
    /// The first hour that both work.
    case commonHour
    /// They have no hour in common: it is this person's turn to take the awkward one.
    case turn(Role)
    /// No hour can be told: a zone is missing.
    case dayOnly
  }

  /// On the wall calendar of the meeting's zone.
  package let date: CivilDate
  /// Nil where a zone is missing.
  package let start: PairMoment?
  /// Minutes owed included.
  package let minutes: Int
  package let minutesOwed: Int
  package let choice: Choice
  /// What still speaks against it.
  package let problems: [MeetingProblem]
  /// The day of the rhythm, where the meeting was moved away from it.
  package var movedFrom: CivilDate?
  /// Why it was moved.
  package var movedBecause: [MeetingProblem] = []

  /// On this person's own calendar, where their clock is known.
  package func date(for role: Role) -> CivilDate { start?[role].date ?? date }

  /// The day of the rhythm on this person's own calendar: a meeting across the date line has two days on each of its dates.
  package func movedFrom(for role: Role) -> CivilDate? {
    movedFrom.map { $0.adding(days: date(for: role).daysSinceEpoch - date.daysSinceEpoch) }
  }

  /// Neither is kept from work by it.
  var isFree: Bool { !problems.contains(where: \.isObstacle) }
}
