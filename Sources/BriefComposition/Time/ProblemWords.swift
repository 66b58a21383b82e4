import GuidanceModel
import MeetingCalendar
import Pair

/// What speaks against a meeting's hour, in words.
struct ProblemWords {
  let reading: Reading

  init(_ reading: Reading) { self.reading = reading }

  /// Said where the reader alone knows what speaks against the day.
  static let ownCalendar = "see your own calendar for this day."

  /// Nil where there is nothing to say.
  func sentence(_ problem: MeetingProblem) -> String? {
    switch problem {
    case .past(let date): "\(DateWords.weekday(date)) is in the past."
    case .clockChange(let local): clockChange(local)
    case .dayOff(let role, let date, let basis):
      "\(date.weekday.name) is no working day for \(name(role))\(ground(basis))."
    case .outsideHours(let role, let awkwardness, let basis): outside(role, awkwardness, basis)
    case .observance(let role, let occurrence, let reason): observance(role, occurrence, reason)
    }
  }

  private func name(_ role: Role) -> String { role == reading.role ? "you" : reading.partnerName }

  /// A guess is called so.
  private func ground(_ basis: WorkingHours.Basis) -> String { basis.isAssumption ? ", as far as is known" : "" }

  private func clockChange(_ local: LocalReading) -> String? {
    switch local {
    case .exact: nil
    case .gap(let earlier, let later):
      "the clocks jump over this time: \(earlier.time) by the old clock, \(later.time) by the new one. Say which."
    case .fold(let first, let second):
      "the clocks show this time twice, \(first.offset.text) and \(second.offset.text). Say which."
    }
  }

  private func outside(_ role: Role, _ awkwardness: Awkwardness, _ basis: WorkingHours.Basis) -> String {
    let hours = awkwardness.minutesAsleep > 0 ? "in the night" : "outside working hours"
    return "this is \(hours) for \(name(role))\(ground(basis)). Thank whoever bears it, and take turns."
  }

  private func observance(_ role: Role, _ occurrence: Occurrence, _ reason: KeptObservance.Reason) -> String {
    let title = occurrence.observance.title
    let about = occurrence.certainty == .about ? " (a day earlier or later)" : ""
    let effect = occurrence.observance.effectWords(for: reason)
    return "\(title)\(about) falls on this day for \(name(role)): \(effect). Ask if it suits."
  }
}
