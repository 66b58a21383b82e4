import GuidanceModel
import MeetingCalendar
import Pair

/// The hours of the meeting in words: both walls, UTC, and what speaks against them.
struct HeaderTimes {
  let reading: Reading

  init(_ reading: Reading) { self.reading = reading }

  /// Both local times with weekdays, and UTC; or what the page could not compute.
  var lines: [DraftLine] {
    guard let times = reading.times, let utc = times.utc else { return [unknown] }
    let roles = [reading.role, reading.role.partner]
    let local = roles.compactMap { role in times.moment(of: role).map { line(for: role, at: $0) } }
    return local + [DraftLine(.fact, label: "UTC", Self.words(utc), origin: reading.zoneOrigin)]
  }

  /// What speaks against the hour; what the reader alone knows is hinted at, in words that say nothing to others.
  var problems: [DraftLine] {
    let named = (reading.times?.problems ?? []).compactMap(ProblemWords(reading).sentence)
    let unnamed = reading.calendars?.isUnnamedProblem(with: reading.profile.meeting) == true
    return (named + (unnamed ? [ProblemWords.ownCalendar] : [])).map { text in
      DraftLine(.flag, label: "Check", text, origin: reading.zoneOrigin)
    }
  }

  private func line(for role: Role, at moment: ZonedMoment) -> DraftLine {
    let text = "\(Self.words(moment))\(end(of: moment)), \(Self.place(of: role, moment, reading))"
    return DraftLine(.fact, label: reading.label(role), text, origin: reading.zoneOrigin)
  }

  /// ` to 18:20`, minutes owed included; empty where the length is not known.
  private func end(of moment: ZonedMoment) -> String {
    AgendaBlock.minutes(reading).map { " to \(ClockTime(wrapping: moment.time.minutes + $0))" } ?? ""
  }

  /// As declared, else the city of the zone's name.
  static func place(of role: Role, _ moment: ZonedMoment, _ reading: Reading) -> String {
    if let place = (role == reading.role ? reading.reader : reading.partner).place { return place }
    return String(moment.zoneName.split(separator: "/").last ?? "").replacing("_", with: " ")
  }

  /// `Thursday 3 December 2026, 17:00`.
  static func words(_ moment: ZonedMoment) -> String { "\(DateWords.full(moment.date)), \(moment.time)" }

  /// Whose clock is not known; nil where both are.
  var missingClocks: DraftLine? {
    guard let calendar = reading.calendar else {
      return DraftLine(.flag, label: "When", "not computed: there is no tz database.", origin: .computed("tz"))
    }
    return calendar.unknowns.isEmpty ? nil : notComputed(calendar.unknowns, label: "Hours")
  }

  private var unknown: DraftLine {
    let unknowns = reading.times?.unknowns ?? [.date]
    guard unknowns.count < 4 else {
      let text = "not known here. A profile with a date and both time zones gives both local times."
      return DraftLine(.flag, label: "When", text, origin: .computed("profile"))
    }
    return notComputed(unknowns, label: "When")
  }

  private func notComputed(_ unknowns: [MeetingTimes.Unknown], label: String) -> DraftLine {
    let missing = unknowns.map(name).joined(separator: "; ")
    return DraftLine(.flag, label: label, "not computed: \(missing).", origin: .computed("profile"))
  }

  private func name(_ unknown: MeetingTimes.Unknown) -> String {
    switch unknown {
    case .date: "the meeting has no date"
    case .time: "the meeting has no time"
    case .zone(let role): "no time zone is known for \(role == reading.role ? "you" : reading.partnerName)"
    case .unusableZone(_, let error), .unusableMeetingZone(let error): error.description
    }
  }
}
