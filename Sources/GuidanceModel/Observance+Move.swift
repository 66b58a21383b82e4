extension Observance {
  /// Another day on which an observance is kept when it falls on certain weekdays: a law of long weekends, or a day off
  /// in lieu of one at the weekend.
  package struct Move: Hashable, Sendable {
    package enum Direction: String, Sendable, CaseIterable {
      case after
      case before
    }

    package var from: [Weekday]
    package var to: Weekday
    /// Where the other day lies, seen from the first.
    package var direction: Direction

    package init(from: [Weekday], to: Weekday, direction: Direction = .after) {
      self.from = from
      self.to = to
      self.direction = direction
    }

    /// From one to seven days away; nil where the day stays.
    func day(for date: CivilDate) -> CivilDate? {
      guard from.contains(date.weekday) else { return nil }
      return (1...7).map { date.adding(days: direction == .after ? $0 : -$0) }.first { $0.weekday == to }
    }
  }

  /// The day on which it is kept, for the day that its rule names; nil in a year in which it is not kept at all.
  package func day(keptFor named: CivilDate) -> CivilDate? {
    guard weekdays.isEmpty || weekdays.contains(named.weekday) else { return nil }
    return moves.lazy.compactMap { $0.day(for: named) }.first ?? named
  }

  /// How far a move may lead, in days.
  package static let longestMove = 7
}
