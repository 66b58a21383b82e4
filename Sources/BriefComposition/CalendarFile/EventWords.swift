import GuidanceModel
import MeetingCalendar
import Pair

/// The words of a calendar entry, in no one's voice: whoever of the two reads it, or has it forwarded, reads the same.
///
/// What happened between the two is not for calendars, which colleagues may see: incidents keep their minutes and are
/// not named.
struct EventWords {
  /// Made from what both know.
  let reading: Reading
  let names: PairNames

  /// Both local times and UTC: `Katrin: Thursday 3 December 2026, 09:00, Hamburg`.
  func times(at start: Instant) -> [String] {
    let local = Role.allCases.compactMap { role -> String? in
      guard let moment = reading.calendar?[role].zone?.moment(at: start) else { return nil }
      let place = HeaderTimes.place(of: role, moment, reading)
      return "\(capitalised(names[role])): \(HeaderTimes.words(moment)), \(place)"
    }
    return local + ["UTC: \(HeaderTimes.words(ZonedMoment(utc: start)))"]
  }

  /// The meeting minute by minute, with what is carried over; nothing without a blueprint.
  func agenda(of minutes: Int) -> [String] {
    let parts = AgendaBlock.parts(reading, of: minutes).flatMap { part in
      let head = "\(part.minutes) min: \(reading.spans(part.slot.text).map(\.text).joined())"
      return [head] + (part.slot.kind == .carried ? carried : [])
    }
    return parts.isEmpty ? [] : ["\(AgendaBlock.title(reading))"] + parts
  }

  /// What a date of the plan is. Why it was moved is left out: a feast that somebody keeps is not for every calendar.
  func proposal(_ meeting: PlannedMeeting) -> String {
    var bare = meeting
    bare.movedBecause = []
    let remarks = PlanRemarks(names: names).remarks(on: bare, problems: []).map(\.text)
    return "A date that the plan proposes: " + (["\(meeting.minutes) minutes"] + remarks).joined(separator: "; ") + "."
  }

  /// The partner of the one reader; both names where both read it.
  func summary(for readers: [Role]) -> String {
    let others = readers.count == 1 ? readers.map(\.partner) : Role.allCases
    return "Mentoring: \(others.map { names[$0] }.joined(separator: " and "))"
  }

  var place: String? { reading.profile.meeting.channel.map { capitalised(HeaderBlock.name($0)) } }

  private var carried: [String] {
    AgendaBlock.carriedItems(reading).map { "- \(capitalised(names[$0.item.text.owner])): \($0.item.text.text)" }
  }

  private func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
