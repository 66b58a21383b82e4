import GuidanceModel
import MeetingCalendar

extension Reading {
  /// The rhythm that holds: the pair's, else the programme's, else the practices'. Nil where nobody gives one.
  var cadenceRules: CadenceRules? {
    CadenceRules(
      agreed: profile.ledger.rhythm,
      programme: material.programme?.rhythms ?? [],
      practice: material.practices.flatMap(\.rhythms)
    )
  }

  /// The meetings of the coming weeks, from what both know, so that both read the same dates.
  var cadence: Cadence? {
    guard let calendars, let cadenceRules else { return nil }
    return Cadence(of: profile, in: calendars.shared, rules: cadenceRules)
  }

  /// What the reader can offer instead of a meeting: days that suit them, also for reasons of their own.
  func alternatives(to meeting: PlannedMeeting, in cadence: Cadence) -> [PlannedMeeting] {
    guard let calendars else { return [] }
    return Postponement(of: meeting, in: cadence, profile: profile, calendar: calendars.own).alternatives
  }
}
