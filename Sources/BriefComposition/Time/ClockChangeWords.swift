import GuidanceModel
import MeetingCalendar

/// A clock change in words: whose clocks move, and what that does to a meeting at an unchanged time.
struct ClockChangeWords {
  let names: PairNames

  /// Nil where no clock of the two moves and no meeting does.
  func sentence(_ change: ClockChange) -> String? {
    guard let role = names.ordered.first(where: change.roles.contains) ?? change.roles.first else {
      return effect(change).map { "the clocks of the meeting's zone change: \($0)." }
    }
    let (minutes, others) = (change.step(of: role).minutes, change.roles.filter { $0 != role })
    let isTogether = others.contains { change.step(of: $0).minutes == minutes }
    let whose = isTogether ? "both your clocks" : "\(names.owner(role)) clocks"
    let direction = minutes > 0 ? "forward" : "back"
    let effect = effect(change).map { ": \($0)" } ?? (isTogether ? " together" : "")
    return "\(whose) go \(abs(minutes)) minutes \(direction)\(effect)."
  }

  /// `the meeting is then 60 minutes earlier for you`; nil where nothing moves.
  private func effect(_ change: ClockChange) -> String? {
    let moved = names.ordered.filter { change.shift(of: $0) != 0 }.map { role in
      let shift = change.shift(of: role)
      return "\(abs(shift)) minutes \(shift > 0 ? "later" : "earlier") for \(names[role])"
    }
    return moved.isEmpty ? nil : "the meeting is then \(moved.joined(separator: ", "))"
  }
}
