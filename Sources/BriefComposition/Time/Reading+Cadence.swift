import GuidanceModel
import MeetingCalendar
import Pair

extension Reading {
  /// The rhythm that holds: the pair's, else the programme's, else the practices'. Nil where nobody gives one.
  var cadenceRules: CadenceRules? { material.cadenceRules(of: profile) }

  /// What the reader can offer instead of a meeting: days that suit them, also for reasons of their own.
  func alternatives(to meeting: PlannedMeeting, in cadence: Cadence) -> [PlannedMeeting] {
    guard let calendars else { return [] }
    if meeting.date == profile.meeting.date, let shared = calendars.sharedAlternatives { return shared }
    return Postponement(of: meeting, in: cadence, profile: profile, calendar: calendars.own).alternatives
  }
}

extension BriefMaterial {
  func cadenceRules(of profile: Profile) -> CadenceRules? {
    CadenceRules(
      agreed: profile.ledger.rhythm,
      programme: programme?.rhythms ?? [],
      practice: practices.flatMap(\.rhythms)
    )
  }
}
