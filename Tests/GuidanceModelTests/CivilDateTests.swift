import Testing

@testable import GuidanceModel

@Suite struct CivilDateTests {
  @Test(arguments: [
    ("1970-01-01", 0, Weekday.thursday), ("2026-11-23", 20_780, .monday), ("2000-02-29", 11_016, .tuesday),
    ("1969-12-31", -1, .wednesday), ("1600-03-01", -135_080, .wednesday),
  ])
  func daysAndWeekdaysAgree(_ text: String, _ days: Int, _ weekday: Weekday) throws {
    let date = try #require(CivilDate(text))
    #expect(date.daysSinceEpoch == days)
    #expect(date.weekday == weekday)
    #expect(CivilDate(daysSinceEpoch: days) == date)
    #expect(date.description == text)
  }

  @Test func everyDayOfFourCenturiesComesBack() {
    var previous = CivilDate(daysSinceEpoch: -146_097)
    for day in -146_096...146_097 {
      let date = CivilDate(daysSinceEpoch: day)
      #expect(date.daysSinceEpoch == day && previous < date)
      previous = date
    }
  }

  @Test(arguments: ["2026-02-30", "2026-13-01", "26-01-01", "2026-1-1", "", "2026-01-01 ", "２０２６-01-01"])
  func whatIsNoDayIsNil(_ text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test func monthsEndOnTheirLastDay() {
    #expect(CivilDate("2026-01-31")?.adding(months: 1) == CivilDate("2026-02-28"))
    #expect(CivilDate("2026-11-30")?.adding(months: 24) == CivilDate("2028-11-30"))
    #expect(CivilDate("2026-03-31")?.adding(months: -1) == CivilDate("2026-02-28"))
  }
}
