import GuidanceModel
import MeetingCalendar
import Pair

/// The time of a pair as both know it, reckoned once for the pages of both.
struct SharedTime {
  let almanac: Almanac
  let calendar: PairCalendar
  /// The meetings of the coming weeks; nil where no rhythm is held or no page tells them.
  let cadence: Cadence?
  /// To the meeting that the profile names, for a reader who knows of their time what both know.
  let alternatives: [PlannedMeeting]

  /// Which of the coming meetings are asked for.
  enum Dates {
    case none
    /// So many after the one that the profile names.
    case next(Int)
    case all
  }

  /// Nil where there is no tz database.
  init?(of profile: Profile, _ composer: BriefComposer, _ dates: Dates) {
    guard let zones = composer.zones else { return nil }
    let both = profile.known(to: .mentor).known(to: .mentoree)
    almanac = Almanac(
      today: composer.today,
      zones: zones,
      cultures: composer.material.cultures.keys.sorted().compactMap { composer.material.cultures[$0] },
      observances: composer.material.observances
    )
    let calendar = PairCalendar(
      of: both,
      in: almanac,
      weeks: dates.weeks(to: profile.meeting.date, from: composer.today)
    )
    self.calendar = calendar
    let rules = dates.isNone ? nil : composer.material.cadenceRules(of: both)
    let cadence = rules.map { Cadence(of: both, in: calendar, rules: $0, later: dates.later) }
    self.cadence = cadence
    let named = cadence?.meetings.first { $0.date == profile.meeting.date }
    alternatives =
      if let cadence, let named {
        Postponement(of: named, in: cadence, profile: both, calendar: calendar).alternatives
      } else {
        []
      }
  }
}

extension SharedTime.Dates {
  fileprivate var isNone: Bool { if case .none = self { true } else { false } }

  fileprivate var later: Int? { if case .next(let count) = self { count } else { nil } }

  /// How many weeks are worth laying out: a page looks so far ahead of today, or of the meeting.
  fileprivate func weeks(to meeting: CivilDate?, from today: CivilDate) -> Int {
    if case .all = self { return PairCalendar.quarter }
    let days = meeting.map { max(0, $0.daysSinceEpoch - today.daysSinceEpoch) } ?? 0
    return min(PairCalendar.quarter, days / 7 + CalendarLines.weeksAhead + 1)
  }
}

extension Profile {
  /// Whether a brief tells the next dates: something must say from when they count.
  var namesDates: Bool { meeting.date != nil || ledger.since != nil }
}
