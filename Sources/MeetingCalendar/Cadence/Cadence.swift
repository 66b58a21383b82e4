package import GuidanceModel
package import Pair

/// The meetings of the coming weeks: in the rhythm that holds, around days off and closed days, awkward hours in turn.
package struct Cadence: Hashable, Sendable {
  /// From when the months of the relationship are counted.
  package enum Beginning: Hashable, Sendable {
    case declared(CivilDate)
    /// Not declared, and the pair is at its beginning: from the first meeting of the plan.
    case assumed(CivilDate)
    /// Not declared, and the pair is past its beginning: the rhythm that holds in the end is taken.
    case longAgo
  }

  /// A meeting that the rhythm asks for and that no day near it allows.
  package struct Skipped: Hashable, Sendable {
    package let date: CivilDate
    package let because: [MeetingProblem]
  }

  package let basis: CadenceRules.Basis
  package let beginning: Beginning
  /// In order.
  package let meetings: [PlannedMeeting]
  package let skipped: [Skipped]
  /// Whose turn it is when the first awkward hour comes.
  package let turn: Role

  /// From the day of the pair's calendar, for so many weeks.
  ///
  /// - Parameter later: how many meetings after the one that the profile names are enough; it then ends with them, but not
  ///   before the days that may be offered instead of that one. Nil: all of the weeks.
  package init(
    of profile: Profile,
    in calendar: PairCalendar,
    rules: CadenceRules,
    weeks: Int = 13,
    later: Int? = nil
  ) {
    var planner = CadencePlanner(profile: profile, calendar: calendar, rules: rules, later: later)
    planner.plan(to: calendar.today.adding(days: max(1, weeks) * 7 - 1))
    basis = rules.basis
    beginning = planner.beginning
    meetings = planner.meetings
    skipped = planner.skipped
    turn = Self.turn(of: profile)
  }

  /// As declared; else the mentor's, who can offer it more easily than a mentoree can ask.
  package static func turn(of profile: Profile) -> Role { profile.ledger.awkwardTurn ?? .mentor }
}
