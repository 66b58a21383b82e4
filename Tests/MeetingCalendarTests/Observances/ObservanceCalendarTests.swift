import GuidanceModel
import Testing

@testable import MeetingCalendar

@Suite struct ObservanceCalendarTests {
  private func date(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  private func firsts(_ observance: Observance, _ first: String, _ last: String) throws -> [String] {
    try observance.occurrences(from: date(first), to: date(last)).found.map(\.first.description)
  }

  @Test(arguments: [
    ("2026-12-23", "2026-12-23", []), ("2026-12-24", "2026-12-24", ["2026-12-24"]),
    ("2026-12-26", "2026-12-26", ["2026-12-24"]), ("2027-01-06", "2027-01-06", ["2026-12-24"]),
    ("2027-01-07", "2027-12-23", []), ("2026-01-01", "2027-12-31", ["2025-12-24", "2026-12-24", "2027-12-24"]),
  ])
  func anObservanceThatReachesIntoTheRangeIsFound(_ first: String, _ last: String, _ expected: [String]) throws {
    let weeks = Almaria.observance(rule: .fixed(month: 12, day: 24, offset: 0), days: 14)
    #expect(try firsts(weeks, first, last) == expected)
  }

  @Test func aDayThatIsNotSureMayFallADayEarlierOrLater() throws {
    let about = Almaria.observance(rule: .fixed(month: 6, day: 10, offset: 0), certainty: .about)
    #expect(try firsts(about, "2026-06-09", "2026-06-09") == ["2026-06-10"])
    #expect(try firsts(about, "2026-06-11", "2026-06-11") == ["2026-06-10"])
    #expect(try firsts(about, "2026-06-12", "2026-06-12").isEmpty)
  }

  @Test func islamicDaysAreNeverSure() throws {
    let feast = Almaria.observance(rule: .calendar(.islamicUmmAlQura, month: 10, day: 1, offset: 0))
    let found = try feast.occurrences(from: date("2026-03-01"), to: date("2026-03-31")).found
    #expect(found.map(\.certainty) == [.about])
    #expect(found.map(\.possibleDays) == [try date("2026-03-19")...date("2026-03-21")])
  }

  @Test func anIslamicFeastMayComeTwiceInAYear() throws {
    let feast = Almaria.observance(rule: .calendar(.islamicUmmAlQura, month: 9, day: 1, offset: 0))
    #expect(try firsts(feast, "2030-01-01", "2030-12-31") == ["2030-01-05", "2030-12-26"])
  }

  @Test func noLeapDayInAYearWithoutOne() throws {
    let leap = Almaria.observance(rule: .fixed(month: 2, day: 29, offset: 0))
    #expect(try firsts(leap, "2026-01-01", "2028-12-31") == ["2028-02-29"])
    let fifth = Almaria.observance(rule: .weekday(.monday, nth: 5, month: 2, offset: 0))
    #expect(try firsts(fifth, "2026-01-01", "2027-12-31").isEmpty)
  }

  // The table holds 2026 to 2028, always in October or November.
  @Test(arguments: [
    ("2028-10-01", "2028-12-31", ["2028-10-17"], []), ("2028-11-01", "2029-01-31", [], []),
    ("2029-08-01", "2029-10-31", [], [2029]), ("2029-01-01", "2029-06-30", [], []),
    ("2028-10-17", "2029-10-17", ["2028-10-17"], [2029]), ("2025-10-01", "2025-11-30", [], [2025]),
  ])
  func aTableSaysWhichYearsItLacks(_ first: String, _ last: String, _ found: [String], _ unknown: [Int]) throws {
    let dates = try ["2026-11-08", "2027-10-29", "2028-10-17"].map(date)
    let lights = Almaria.observance(rule: .dates(dates))
    let answer = try lights.occurrences(from: date(first), to: date(last))
    #expect(answer.found.map(\.first.description) == found)
    #expect(answer.unknownYears == unknown)
  }
}
