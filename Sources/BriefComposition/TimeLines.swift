import GuidanceModel
import MeetingCalendar
import Pair

/// The hours of the meeting in words: both walls, UTC, and what speaks against them.
struct TimeLines {
  let reading: Reading

  init(_ reading: Reading) { self.reading = reading }

  /// Both local times with weekdays, and UTC; or what the page could not compute.
  var header: [DraftLine] {
    guard let times = reading.times, times.start != nil else { return [unknown] }
    var lines = [Role.mentor, .mentoree].compactMap { line(for: $0, times) }
    if let utc = times.utc {
      lines.append(DraftLine(.fact, label: "UTC", moment(utc), origin: origin))
    }
    return reading.role == .mentor ? lines : swapped(lines)
  }

  /// What speaks against the hour.
  var problems: [DraftLine] {
    (reading.times?.problems ?? []).compactMap(TimeProblems(reading).words).map { text in
      DraftLine(.flag, label: "Check", text, origin: origin)
    }
  }

  private var origin: Origin { .computed(reading.zoneDataVersion.map { "tz \($0)" } ?? "tz") }

  /// The reader's own line first.
  private func swapped(_ lines: [DraftLine]) -> [DraftLine] {
    guard lines.count == 3 else { return lines }
    return [lines[1], lines[0], lines[2]]
  }

  private func line(for role: Role, _ times: MeetingTimes) -> DraftLine? {
    guard let local = times.moment(of: role) else { return nil }
    let name = role == reading.role ? "You" : reading.partnerNameAtStart
    let person = reading.profile.person(role)
    let place = person.place ?? String(local.zoneName.split(separator: "/").last ?? "").replacing("_", with: " ")
    return DraftLine(.fact, label: name, "\(moment(local)), \(place)", origin: origin)
  }

  /// `Thursday 3 December 2026, 17:00`.
  private func moment(_ moment: ZonedMoment) -> String { "\(DateWords.full(moment.date)), \(moment.time)" }

  private var unknown: DraftLine {
    let missing = (reading.times?.unknowns ?? [.date]).map(name)
    let text = "not computed: \(missing.joined(separator: "; "))."
    return DraftLine(.flag, label: "When", text, origin: .computed("profile"))
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

/// What speaks against a meeting's hour, in words.
struct TimeProblems {
  let reading: Reading

  init(_ reading: Reading) { self.reading = reading }

  func words(_ problem: MeetingProblem) -> String? {
    switch problem {
    case .past(let date): "\(DateWords.weekday(date)) is in the past."
    case .clockChange(let local): clockChange(local)
    }
  }

  private func clockChange(_ reading: LocalReading) -> String? {
    switch reading {
    case .exact: nil
    case .gap(let before, let after):
      "the clocks jump over this time. It is \(before.time) before the change or \(after.time) after it: say which."
    case .fold(let first, let second):
      "the clocks show this time twice, \(first.offset.text) and \(second.offset.text): say which."
    }
  }
}
