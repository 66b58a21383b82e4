package import GuidanceModel

/// When observances fall, within some days. Other calendars are laid out once for all of them.
package struct ObservanceCalendar {
  private let range: ClosedRange<CivilDate>
  private let months: [Observance.CalendarSystem: MonthsOfCalendar]

  package init(of observances: [Observance], over range: ClosedRange<CivilDate>) {
    self.range = range
    let ruled = observances.compactMap { observance -> (system: Observance.CalendarSystem, reach: Int)? in
      guard case .calendar(let system, _, _, _) = observance.rule else { return nil }
      return (system, observance.reach)
    }
    let reaches = Dictionary(ruled.map { ($0.system, $0.reach) }, uniquingKeysWith: max)
    months = Dictionary(
      uniqueKeysWithValues: reaches.map { system, reach in
        (system, MonthsOfCalendar.kept(system, over: range.widened(by: reach)))
      }
    )
  }

  /// When one of the observances falls, or may fall, in the range.
  package func occurrences(of observance: Observance) -> Occurrences {
    let found = firstDays(of: observance)
      .compactMap(observance.day(keptFor:))
      .map { Occurrence(observance: observance, first: $0, certainty: observance.effectiveCertainty) }
      .filter { $0.mayTouch(range) }
    return Occurrences(found: found, unknownYears: observance.unknownYears(in: range))
  }

  /// In order, some of them beyond the range.
  private func firstDays(of observance: Observance) -> [CivilDate] {
    switch observance.rule {
    case .fixed(let month, let day, let offset):
      return yearly(observance, offset) { CivilDate($0, month, day) }
    case .weekday(let weekday, let nth, let month, let offset):
      return yearly(observance, offset) { CivilDate.nth(nth, weekday, month: month, year: $0) }
    case .easter(let church, let offset):
      return yearly(observance, offset) { CivilDate.easter(church, year: $0) }
    case .calendar(let system, let month, let day, let offset):
      return (months[system]?.dates(month: month, day: day) ?? []).map { $0.adding(days: offset) }
    case .dates(let dates):
      return dates
    }
  }

  /// One day a year, moved by the offset, which may lead into another year.
  private func yearly(_ observance: Observance, _ offset: Int, day: (_ year: Int) -> CivilDate?) -> [CivilDate] {
    let reached = range.widened(by: observance.reach)
    return (reached.lowerBound.year...reached.upperBound.year).compactMap { day($0)?.adding(days: offset) }
  }
}

extension Observance {
  /// When it falls, or may fall, from one day to another.
  package func occurrences(from first: CivilDate, to last: CivilDate) -> Occurrences {
    ObservanceCalendar(of: [self], over: first...max(first, last)).occurrences(of: self)
  }

  /// How far from a day the rule's own day may lie, for that day to be touched; a slip of a digit in length or offset
  /// makes nobody wait.
  fileprivate var reach: Int { min(max(days, 1), 366) + 1 + Self.longestMove + min(abs(rule.offset), 366) }

  /// Islamic months are announced by sighting: their computed days are never sure.
  fileprivate var effectiveCertainty: Certainty {
    if case .calendar(.islamicUmmAlQura, _, _, _) = rule { .about } else { certainty }
  }

  /// The years that a table lacks, if the season of its dates, a month to either side, touches the range.
  fileprivate func unknownYears(in range: ClosedRange<CivilDate>) -> [Int] {
    guard case .dates(let dates) = rule else { return [] }
    let held = Set(dates.map(\.year))
    return (range.lowerBound.year - 1...range.upperBound.year + 1).filter { year in
      !held.contains(year)
        && dates.contains { date in
          let day = CivilDate(year, date.month, min(date.day, 28))
          return day.map { ($0...$0).widened(by: 31).overlaps(range) } ?? false
        }
    }
  }
}

extension ClosedRange<CivilDate> {
  func widened(by days: Int) -> ClosedRange { lowerBound.adding(days: -days)...upperBound.adding(days: days) }
}

extension Observance.Rule {
  fileprivate var offset: Int {
    switch self {
    case .fixed(_, _, let offset), .weekday(_, _, _, let offset), .easter(_, let offset),
      .calendar(_, _, _, let offset):
      offset
    case .dates: 0
    }
  }
}
