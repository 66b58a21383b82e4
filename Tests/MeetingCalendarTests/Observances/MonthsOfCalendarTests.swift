import Foundation
import GuidanceModel
import Testing

@testable import MeetingCalendar

/// The layout of months against Foundation asked for each day.
@Suite struct MonthsOfCalendarTests {
  @Test(arguments: [
    (Observance.CalendarSystem.chinese, Calendar.Identifier.chinese), (.dangi, .dangi), (.hebrew, .hebrew),
    (.islamicUmmAlQura, .islamicUmmAlQura), (.persian, .persian), (.ethiopicAmeteMihret, .ethiopicAmeteMihret),
    (.coptic, .coptic),
  ])
  func everyDayOfTenYearsIsFound(_ system: Observance.CalendarSystem, _ identifier: Calendar.Identifier) throws {
    var calendar = Calendar(identifier: identifier)
    calendar.timeZone = .gmt
    let first = try #require(CivilDate("2025-01-01"))
    let months = MonthsOfCalendar(system, over: first...first.adding(days: 3652))
    let found = Set((1...13).flatMap { month in (1...31).flatMap { months.dates(month: month, day: $0) } })
    for offset in 0...3652 {
      let date = first.adding(days: offset)
      let noon = Date(timeIntervalSince1970: Double(date.daysSinceEpoch * 86_400 + 43_200))
      let isLeap = calendar.dateComponents([.month, .day], from: noon).isLeapMonth ?? false
      #expect(found.contains(date) != isLeap, "\(date)")
    }
  }

  @Test func aFeastFallsInTheMonthThatALeapMonthRepeats() throws {
    // 2025 had a sixth month and a leap sixth month (24 June and 25 July).
    let range = try #require(CivilDate("2025-06-01"))...#require(CivilDate("2025-08-31"))
    #expect(MonthsOfCalendar(.chinese, over: range).dates(month: 6, day: 1).map(\.description) == ["2025-06-25"])
  }

  @Test func aMonthThatIsTooShortHasNoSuchDay() throws {
    let range = try #require(CivilDate("2026-01-01"))...#require(CivilDate("2026-12-31"))
    #expect(MonthsOfCalendar(.ethiopicAmeteMihret, over: range).dates(month: 13, day: 6).isEmpty)
    #expect(MonthsOfCalendar(.ethiopicAmeteMihret, over: range).dates(month: 13, day: 5).count == 1)
    #expect(MonthsOfCalendar(.persian, over: range).dates(month: 1, day: 0).isEmpty)
  }
}
