// The one place where Foundation is needed: it knows the moons of China, Korea and Mecca. Its calendars for India and
// Vietnam answer wrongly on Linux and are not used; such days come from tables.

import Foundation
import GuidanceModel

/// The months of another calendar, laid over days of ours.
struct MonthsOfCalendar: Sendable {
  private struct Month: Sendable {
    var number: Int
    /// It repeats the month before it; feasts fall in the first of the two.
    var isLeap: Bool
    var first: CivilDate
    var length: Int
  }

  private let months: [Month]

  private struct Stretch: Hashable, Sendable {
    var system: Observance.CalendarSystem
    var range: ClosedRange<CivilDate>
  }

  /// The moons are the same for every pair, and slow to ask.
  private static let shelf = Shelf<Stretch, MonthsOfCalendar>(most: 64)

  /// As the same question was answered before.
  static func kept(_ system: Observance.CalendarSystem, over range: ClosedRange<CivilDate>) -> MonthsOfCalendar {
    shelf.value(of: Stretch(system: system, range: range)) { MonthsOfCalendar(system, over: range) }
  }

  /// All months that have a day in the range.
  init(_ system: Observance.CalendarSystem, over range: ClosedRange<CivilDate>) {
    var calendar = Calendar(identifier: Self.identifier(of: system))
    calendar.timeZone = .gmt
    var months: [Month] = []
    var date = range.lowerBound
    while date <= range.upperBound {
      let month = Self.month(around: date, in: calendar)
      months.append(month)
      date = max(date.adding(days: 1), month.first.adding(days: month.length))
    }
    self.months = months
  }

  /// Every day that is such a day of such a month, in order; a month that is too short has none.
  func dates(month number: Int, day: Int) -> [CivilDate] {
    months
      .filter { $0.number == number && !$0.isLeap && (1...$0.length).contains(day) }
      .map { $0.first.adding(days: day - 1) }
  }

  private static func month(around date: CivilDate, in calendar: Calendar) -> Month {
    let noon = Date(timeIntervalSince1970: Double(date.daysSinceEpoch * 86_400 + 43_200))
    let parts = calendar.dateComponents([.month, .day], from: noon)
    return Month(
      number: parts.month ?? 0,
      isLeap: parts.isLeapMonth ?? false,
      first: date.adding(days: 1 - (parts.day ?? 1)),
      length: max(1, calendar.range(of: .day, in: .month, for: noon)?.count ?? 1)
    )
  }

  private static func identifier(of system: Observance.CalendarSystem) -> Calendar.Identifier {
    switch system {
    case .chinese: .chinese
    case .dangi: .dangi
    case .hebrew: .hebrew
    case .islamicUmmAlQura: .islamicUmmAlQura
    case .persian: .persian
    case .ethiopicAmeteMihret: .ethiopicAmeteMihret
    case .coptic: .coptic
    }
  }
}
