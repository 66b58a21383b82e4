package import GuidanceModel
package import Pair

/// When a person works, on their own wall clock.
package struct WorkingHours: Hashable, Sendable {
  /// On what the hours rest.
  package enum Basis: Hashable, Sendable {
    /// The person's own words.
    case declared
    /// The working week of the country in which they work.
    case country(CultureID)
    /// The days of that country; the hours from nine to five are assumed.
    case daysOfCountry(CultureID)
    /// Monday to Friday from nine to five, because nothing better is held.
    case assumed

    /// Whether a part of it is a guess that the page must call so.
    package var isAssumption: Bool {
      switch self {
      case .declared, .country: false
      case .daysOfCountry, .assumed: true
      }
    }
  }

  /// A stretch that ends at or before its beginning ends on the next day.
  package let stretches: [Person.Hours]
  package let basis: Basis

  package init(_ stretches: [Person.Hours], basis: Basis) {
    self.stretches = stretches
    self.basis = basis
  }

  init(of person: Person, at place: Workplaces.Place, in workplaces: Workplaces) {
    guard person.hours.isEmpty else {
      self.init(person.hours, basis: .declared)
      return
    }
    let (nine, five) = (ClockTime(wrapping: 9 * 60), ClockTime(wrapping: 17 * 60))
    guard let (week, country) = workplaces.week(of: place) else {
      let days: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]
      self.init([Person.Hours(days: days, from: nine, to: five)], basis: .assumed)
      return
    }
    guard let from = week.from, let to = week.to else {
      self.init([Person.Hours(days: week.days, from: nine, to: five)], basis: .daysOfCountry(country))
      return
    }
    self.init([Person.Hours(days: week.days, from: from, to: to)], basis: .country(country))
  }

  package func isWorkingDay(_ weekday: Weekday) -> Bool { stretches.contains { $0.days.contains(weekday) } }

  /// The stretches that begin on a day, in order; those that touch are one.
  package func shifts(on date: CivilDate, in zone: Zone) -> [Range<Instant>] {
    shifts(on: date) { zone.reading(of: $0, at: $1).usual.instant }
  }

  /// The same, for a day well within the hours of a wall.
  func shifts(on date: CivilDate, on wall: SteadyWall) -> [Range<Instant>] {
    shifts(on: date, instant: wall.instant)
  }

  private func shifts(on date: CivilDate, instant: (CivilDate, ClockTime) -> Instant) -> [Range<Instant>] {
    let shifts = stretches.filter { $0.days.contains(date.weekday) }.compactMap { stretch -> Range<Instant>? in
      let end = stretch.to > stretch.from ? date : date.adding(days: 1)
      let (from, to) = (instant(date, stretch.from), instant(end, stretch.to))
      return from < to ? from..<to : nil
    }
    return shifts.joined()
  }

  /// The shifts that begin on any of several days.
  func shifts(on dates: ClosedRange<CivilDate>, in zone: Zone) -> [Range<Instant>] {
    (dates.lowerBound.daysSinceEpoch...dates.upperBound.daysSinceEpoch)
      .flatMap { shifts(on: CivilDate(daysSinceEpoch: $0), in: zone) }
      .joined()
  }
}

extension [Range<Instant>] {
  /// The same stretches of time in order, each but once.
  func joined() -> [Range<Instant>] {
    guard count > 1, zip(self, dropFirst()).contains(where: { $1.lowerBound <= $0.upperBound }) else { return self }
    var joined: [Range<Instant>] = []
    for shift in sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, shift.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<Swift.max(last.upperBound, shift.upperBound)
      } else {
        joined.append(shift)
      }
    }
    return joined
  }

  /// What lies in both; both in order.
  func intersection(_ other: [Range<Instant>]) -> [Range<Instant>] {
    flatMap { mine in other.map { mine.clamped(to: $0) } }.filter { !$0.isEmpty }.joined()
  }
}
