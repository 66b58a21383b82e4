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
    return local + [DraftLine(.fact, label: "UTC", words(utc), origin: reading.zoneOrigin)]
  }

  /// What speaks against the hour.
  var problems: [DraftLine] {
    (reading.times?.problems ?? []).compactMap(ProblemWords(reading).sentence).map { text in
      DraftLine(.flag, label: "Check", text, origin: reading.zoneOrigin)
    }
  }

  private func line(for role: Role, at moment: ZonedMoment) -> DraftLine {
    let person = reading.profile.person(role)
    let city = String(moment.zoneName.split(separator: "/").last ?? "").replacing("_", with: " ")
    let text = "\(words(moment)), \(person.place ?? city)"
    return DraftLine(.fact, label: reading.label(role), text, origin: reading.zoneOrigin)
  }

  /// `Thursday 3 December 2026, 17:00`.
  private func words(_ moment: ZonedMoment) -> String { "\(DateWords.full(moment.date)), \(moment.time)" }

  private var unknown: DraftLine {
    let missing = (reading.times?.unknowns ?? [.date]).map(name)
    return DraftLine(
      .flag,
      label: "When",
      "not computed: \(missing.joined(separator: "; ")).",
      origin: .computed("profile")
    )
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
