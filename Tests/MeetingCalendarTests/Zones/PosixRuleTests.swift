import GuidanceModel
import Testing

@testable import MeetingCalendar

@Suite struct PosixRuleTests {
  /// Seconds of a moment in UTC.
  private func utc(_ text: String) throws -> Int {
    let words = text.split(separator: " ")
    let date = try #require(CivilDate(words[0]))
    let time = try #require(ClockTime(words[1]))
    return Instant(date, secondsIntoDay: time.minutes * 60).seconds
  }

  // Expected: the first second of daylight time and of standard time, in UTC, worked out by hand from the rule.
  @Test(arguments: [
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-03-29 01:00", "2026-10-25 01:00"),
    ("EST5EDT,M3.2.0,M11.1.0", "2027-03-14 07:00", "2027-11-07 06:00"),
    ("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", "2026-10-03 15:30", "2026-04-04 15:00"),
    ("IST-2IDT,M3.4.4/26,M10.5.0", "2026-03-27 00:00", "2026-10-24 23:00"),
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2026-03-29 01:00", "2026-10-25 01:00"),
    ("EET-2EEST,M3.4.4/50,M10.4.4/50", "2026-03-28 00:00", "2026-10-23 23:00"),
    ("AAA0BBB,J60/0,J300/0", "2028-03-01 00:00", "2028-10-26 23:00"),
    ("AAA0BBB,59/0,299/0", "2028-02-29 00:00", "2028-10-25 23:00"),
    ("IST-1GMT0,M10.5.0,M3.5.0/1", "2026-10-25 01:00", "2026-03-29 01:00"),
  ])
  func changesComeWhenTheRuleSays(_ text: String, _ daylight: String, _ standard: String) throws {
    let rule = try #require(PosixRule(text))
    for (moment, isDaylight) in [(try utc(daylight), true), (try utc(standard), false)] {
      #expect(rule.offset(at: moment).isDaylight == isDaylight)
      #expect(rule.offset(at: moment - 1).isDaylight != isDaylight)
    }
  }

  @Test func daylightTimeAllYearHasNoGap() throws {
    let rule = try #require(PosixRule("XXX3EDT4,0/0,J365/23"))
    for day in 0..<3000 {
      #expect(rule.offset(at: 1_700_000_000 + day * 43_200).abbreviation == "EDT")
    }
    #expect(rule.offset(at: try utc("2027-01-01 02:59")).abbreviation == "EDT")
    #expect(rule.offset(at: try utc("2027-01-01 03:00")).abbreviation == "EDT")
  }

  @Test(arguments: [
    ("MST7", -25_200, "MST"), ("<-02>2", -7_200, "-02"), ("<+0545>-5:45", 20_700, "+0545"), ("UTC0", 0, "UTC"),
    ("LMT-1:02:03", 3_723, "LMT"),
  ])
  func aRuleWithoutDaylightTimeNeverChanges(_ text: String, _ seconds: Int, _ abbreviation: String) throws {
    let rule = try #require(PosixRule(text))
    #expect(rule.offset(at: 0) == ZoneOffset(seconds: seconds, abbreviation: abbreviation))
    rule.forEachChange(years: 2020...2030) { second, _ in Issue.record("a change at \(second)") }
  }

  @Test(arguments: [
    "", "AA1", "AAA", "<AAA1", "AAA25", "AAA1:60", "AAA1BBB", "AAA1BBB,M3.5.0", "AAA1BBB,M13.1.0,M3.1.0",
    "AAA1BBB,M1.6.0,M3.1.0", "AAA1BBB,M1.1.7,M3.1.0", "AAA1BBB,J0,J1", "AAA1BBB,J366,J1", "AAA1BBB,366,1",
    "AAA1BBB,M3.5.0/168,M10.5.0", "AAA1BBB,M3.5.0,M10.5.0x", "AAA99999999999999999999", "😀😀😀1",
  ])
  func whatIsNoRuleIsNil(_ text: String) {
    #expect(PosixRule(text) == nil)
  }
}
