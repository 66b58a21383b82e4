import GuidanceModel
import MeetingCalendar
import Pair

/// How the dates of a plan come about: whose rhythm, from when, at which hour, and who takes the awkward ones.
struct RhythmLines {
  let reading: Reading
  let cadence: Cadence

  var lines: [DraftLine] { [rhythm, beginning, hour, turn].compactMap { $0 } }

  private var rhythm: DraftLine? {
    guard let rules = reading.cadenceRules else { return nil }
    let text = rules.rhythms.map(words).joined(separator: "; ")
    let sentence = text.prefix(1).uppercased() + text.dropFirst() + "."
    if rules.basis == .pair { return fact("Rhythm", "\(sentence) \(agreed)", .profile("pair/rhythm")) }
    let practice = reading.material.practices.first { !$0.rhythms.isEmpty }
    guard rules.basis == .practice, let practice else {
      return fact("Rhythm", sentence + " The programme's own.", .computed("programme"))
    }
    return DraftLine(.fact, label: "Rhythm", [.words(sentence)], from: practice.core)
  }

  /// `Your own, on Thursdays or Fridays.`
  private var agreed: String {
    let days = reading.profile.ledger.rhythm?.days ?? []
    let names = days.map { "\($0.name)s" }.joined(separator: " or ")
    return "Your own" + (days.isEmpty ? "." : ", on \(names).")
  }

  /// `months 1 to 3 every week, 60 to 90 minutes`.
  private func words(_ rhythm: Rhythm) -> String {
    let (first, last) = (rhythm.fromMonth + 1, rhythm.toMonth)
    let months = last.map { "months \(first) to \($0) " } ?? (first == 1 ? "" : "from month \(first) ")
    let weeks = rhythm.weeksBetween == 1 ? "every week" : "every \(rhythm.weeksBetween) weeks"
    let least = rhythm.leastMinutes
    let most = rhythm.mostMinutes.map { $0 == least ? "\(least)" : "\(least) to \($0)" } ?? "at least \(least)"
    return "\(months)\(weeks), \(most) minutes"
  }

  private var beginning: DraftLine {
    switch cadence.beginning {
    case .declared(let date): fact("Counted", "from \(DateWords.day(date)) \(date.year).", .profile("pair"))
    case .assumed: fact("Counted", "from the first date here: no beginning is declared.", .computed("profile"))
    case .longAgo: fact("Counted", "as a pair past its beginning: none is declared.", .computed("profile"))
    }
  }

  private var hour: DraftLine? {
    guard let zone = reading.calendar?.meetingZone else { return nil }
    if let time = reading.profile.ledger.rhythm?.time {
      return fact("Hour", "\(time) on the clocks of \(zone.name), as you agreed.", .profile("pair/rhythm"))
    }
    guard let time = reading.profile.meeting.time else {
      return fact("Hour", "the first that both work: none is agreed.", reading.zoneOrigin)
    }
    return fact("Hour", "\(time) on the clocks of \(zone.name), as the profile says.", .profile("meeting"))
  }

  private var turn: DraftLine? {
    guard cadence.meetings.contains(where: { if case .turn = $0.choice { true } else { false } }) else { return nil }
    let names = PairNames(reading)
    let isDeclared = reading.profile.ledger.awkwardTurn != nil
    let agreed = isDeclared ? "" : " You have not said whose it is: the mentor begins."
    let first = "The first is \(names.possessor(cadence.turn)).\(agreed)"
    let text = "where you have no hours in common, the awkward ones go in turn. \(first)"
    return fact("Turns", text, isDeclared ? .profile("pair") : .computed("rule"))
  }

  private func fact(_ label: String, _ text: String, _ origin: Origin) -> DraftLine {
    DraftLine(.fact, label: label, text, origin: origin)
  }
}
