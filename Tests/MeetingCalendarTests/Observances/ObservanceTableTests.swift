import GuidanceModel
import Testing

@testable import MeetingCalendar

/// Rules against days that others computed or announced: the Python packages holidays 0.109 and dateutil 2.9.0.post0.
@Suite struct ObservanceTableTests {
  /// The days of a rule in one year.
  private func days(_ rule: Observance.Rule, in year: Int) throws -> [String] {
    let first = try #require(CivilDate(year, 1, 1))
    let last = try #require(CivilDate(year, 12, 31))
    let found = Almaria.observance(rule: rule).occurrences(from: first, to: last).found
    return found.map(\.first).filter { $0.year == year }.map(\.description)
  }

  // A weekday of a month; where a holiday is bound to dates ("the Saturday from 20 to 26 June"), with an offset.
  @Test(arguments: [
    (Observance.Rule.weekday(.monday, nth: 3, month: 1, offset: 0), ["2026-01-19", "2027-01-18"]),
    (.weekday(.monday, nth: 3, month: 2, offset: 0), ["2026-02-16", "2027-02-15"]),
    (.weekday(.monday, nth: -1, month: 5, offset: 0), ["2026-05-25", "2027-05-31"]),
    (.weekday(.monday, nth: 1, month: 9, offset: 0), ["2026-09-07", "2027-09-06"]),
    (.weekday(.monday, nth: 2, month: 10, offset: 0), ["2026-10-12", "2027-10-11"]),
    (.weekday(.thursday, nth: 4, month: 11, offset: 0), ["2026-11-26", "2027-11-25"]),
    (.weekday(.monday, nth: 4, month: 10, offset: 0), ["2026-10-26"]),
    (.weekday(.monday, nth: 4, month: 6, offset: -2), ["2026-06-20", "2027-06-26"]),
    (.weekday(.monday, nth: 4, month: 6, offset: -3), ["2026-06-19", "2027-06-25"]),
  ])
  func weekdays(_ rule: Observance.Rule, _ expected: [String]) throws {
    for (offset, day) in expected.enumerated() {
      #expect(try days(rule, in: 2026 + offset) == [day])
    }
  }

  @Test(arguments: [
    (1981, "1981-04-19"), (2000, "2000-04-23"), (2008, "2008-03-23"), (2011, "2011-04-24"), (2024, "2024-03-31"),
    (2025, "2025-04-20"), (2026, "2026-04-05"), (2027, "2027-03-28"), (2028, "2028-04-16"), (2030, "2030-04-21"),
    (2038, "2038-04-25"), (2049, "2049-04-18"), (2076, "2076-04-19"),
  ])
  func westernEaster(_ year: Int, _ expected: String) throws {
    #expect(try days(.easter(.western, offset: 0), in: year) == [expected])
  }

  @Test(arguments: [
    (1983, "1983-05-08"), (2000, "2000-04-30"), (2002, "2002-05-05"), (2010, "2010-04-04"), (2013, "2013-05-05"),
    (2021, "2021-05-02"), (2024, "2024-05-05"), (2025, "2025-04-20"), (2026, "2026-04-12"), (2027, "2027-05-02"),
    (2028, "2028-04-16"), (2043, "2043-05-03"), (2099, "2099-04-12"),
  ])
  func orthodoxEaster(_ year: Int, _ expected: String) throws {
    #expect(try days(.easter(.orthodox, offset: 0), in: year) == [expected])
  }

  // Good Friday, Ascension, Whit Monday, Midnight of a year's end: days before and after Easter.
  @Test(arguments: [
    (Observance.Church.western, -2, 2026, "2026-04-03"), (.western, 1, 2026, "2026-04-06"),
    (.western, 39, 2026, "2026-05-14"), (.western, 50, 2027, "2027-05-17"), (.western, -47, 2028, "2028-02-29"),
    (.orthodox, -48, 2026, "2026-02-23"), (.orthodox, 1, 2026, "2026-04-13"), (.orthodox, -48, 2027, "2027-03-15"),
  ])
  func daysFromEaster(_ church: Observance.Church, _ offset: Int, _ year: Int, _ expected: String) throws {
    #expect(try days(.easter(church, offset: offset), in: year) == [expected])
  }

  // Month, day, then the days from 2026 on.
  @Test(arguments: [
    (Observance.CalendarSystem.chinese, 1, 1, ["2026-02-17", "2027-02-06", "2028-01-26", "2029-02-13", "2030-02-03"]),
    (.chinese, 5, 5, ["2026-06-19", "2027-06-09", "2028-05-28", "2029-06-16"]),
    (.chinese, 8, 15, ["2026-09-25", "2027-09-15", "2028-10-03", "2029-09-22"]),
    (.chinese, 9, 9, ["2026-10-18", "2027-10-08", "2028-10-26"]),
    (.chinese, 3, 10, ["2026-04-26", "2027-04-16", "2028-04-04"]),
    (.dangi, 1, 1, ["2026-02-17", "2027-02-07", "2028-01-27"]),
    (.dangi, 4, 8, ["2026-05-24", "2027-05-13", "2028-05-02"]),
    (.dangi, 8, 15, ["2026-09-25", "2027-09-15", "2028-10-03"]),
    (.hebrew, 1, 1, ["2026-09-12", "2027-10-02", "2028-09-21", "2029-09-10"]),
    (.hebrew, 1, 10, ["2026-09-21", "2027-10-11", "2028-09-30", "2029-09-19"]),
    (.hebrew, 8, 15, ["2026-04-02", "2027-04-22", "2028-04-11", "2029-03-31"]),
    (.hebrew, 10, 6, ["2026-05-22", "2027-06-11", "2028-05-31", "2029-05-20"]),
    (.islamicUmmAlQura, 10, 1, ["2026-03-20", "2027-03-09", "2028-02-26"]),
    (.islamicUmmAlQura, 12, 10, ["2026-05-27", "2027-05-16", "2028-05-05"]),
    (.islamicUmmAlQura, 12, 9, ["2026-05-26", "2027-05-15", "2028-05-04"]),
    (.persian, 1, 1, ["2026-03-21", "2027-03-21", "2028-03-20"]),
    (.persian, 1, 13, ["2026-04-02", "2027-04-02", "2028-04-01"]),
    (.persian, 11, 22, ["2026-02-11", "2027-02-11", "2028-02-11"]),
    (.ethiopicAmeteMihret, 1, 1, ["2026-09-11", "2027-09-12", "2028-09-11", "2029-09-11"]),
    (.ethiopicAmeteMihret, 1, 17, ["2026-09-27", "2027-09-28", "2028-09-27", "2029-09-27"]),
    (.ethiopicAmeteMihret, 5, 11, ["2026-01-19", "2027-01-19", "2028-01-20", "2029-01-19"]),
    (.coptic, 4, 29, ["2026-01-07", "2027-01-07"]),
  ])
  func otherCalendars(
    _ system: Observance.CalendarSystem,
    _ month: Int,
    _ day: Int,
    _ expected: [String]
  ) throws {
    for (offset, date) in expected.enumerated() {
      #expect(try days(.calendar(system, month: month, day: day, offset: 0), in: 2026 + offset) == [date])
    }
  }

  @Test func theEveOfALunarYearMayLieInTheYearBefore() throws {
    #expect(try days(.calendar(.chinese, month: 1, day: 1, offset: -1), in: 2026) == ["2026-02-16"])
    #expect(try days(.fixed(month: 1, day: 1, offset: -1), in: 2026) == ["2026-12-31"])
    #expect(try days(.fixed(month: 12, day: 31, offset: 1), in: 2026) == ["2026-01-01"])
  }
}
