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

  /// Nil where there is no tz database.
  init?(of profile: Profile, _ composer: BriefComposer, isPlanned: Bool) {
    guard let zones = composer.zones else { return nil }
    let both = profile.known(to: .mentor).known(to: .mentoree)
    almanac = Almanac(
      today: composer.today,
      zones: zones,
      cultures: composer.material.cultures.keys.sorted().compactMap { composer.material.cultures[$0] },
      observances: composer.material.observances
    )
    let calendar = PairCalendar(of: both, in: almanac)
    self.calendar = calendar
    let rules = isPlanned ? composer.material.cadenceRules(of: both) : nil
    let cadence = rules.map { Cadence(of: both, in: calendar, rules: $0) }
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

extension Profile {
  /// Whether a brief tells the next dates: something must say from when they count.
  var namesDates: Bool { meeting.date != nil || ledger.since != nil }
}
