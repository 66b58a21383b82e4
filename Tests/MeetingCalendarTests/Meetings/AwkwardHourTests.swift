import GuidanceModel
import Pair
import Testing

@testable import MeetingCalendar

@Suite struct AwkwardHourTests {
  private func hour(
    _ mentor: String,
    _ mentoree: String,
    turn: Role,
    mentoreeHours: [Person.Hours] = [],
    on date: String = "2026-11-24"
  ) throws -> AwkwardHour {
    var profile = Almaria.profile(mentor: mentor, mentoree: mentoree)
    profile.mentoree.hours = mentoreeHours
    let date = try #require(CivilDate(date))
    return try #require(Almaria.calendar(of: profile).leastBadHour(on: date, minutes: 60, turn: turn))
  }

  // Port (09-17, UTC-5) and Bay (09-18, UTC+9) are fourteen hours apart and have no hour in common.
  @Test func whoseTurnItIsTakesTheEvening() throws {
    let mentors = try hour("Borduria/Port", "Cathay/Bay", turn: .mentor)
    #expect(mentors.start.mentor.description == "2026-11-23 19:00 -05:00")
    #expect(mentors.start.mentoree.description == "2026-11-24 09:00 +09:00")
    #expect(mentors.mentor == Awkwardness(minutesOutside: 180, minutesAsleep: 0, isDayOff: false))
    #expect(mentors.mentoree == .none)
    let mentorees = try hour("Borduria/Port", "Cathay/Bay", turn: .mentoree)
    #expect(mentorees.start.mentoree.time.description == "07:00")
    #expect(mentorees.start.mentor.description == "2026-11-23 17:00 -05:00")
    #expect(mentorees.mentor.cost < mentorees.mentoree.cost)
  }

  @Test func nobodyIsWokenToSpareTheOtherAnEvening() throws {
    // The mentoree can meet from nine to noon only: 00:00 to 03:00 for a mentor nine hours behind.
    let hours = Almaria.hours("mon tue wed thu fri", "09:00", "12:00")
    let found = try hour("Etc/UTC", "Cathay/Bay", turn: .mentor, mentoreeHours: hours)
    #expect(found.mentor.minutesAsleep == 0 && found.mentoree.minutesAsleep == 0)
  }

  @Test(arguments: [
    ("09:00", 60, 0, 0, false), ("17:00", 60, 60, 0, false), ("16:30", 60, 30, 0, false), ("07:00", 60, 60, 0, false),
    ("22:30", 60, 390, 60, false), ("21:30", 60, 330, 30, false), ("06:30", 60, 90, 30, false),
    ("08:00", 0, 0, 0, false),
    ("03:00", 60, 300, 60, false),
  ])
  func awkwardnessIsMeasuredFromWork(_ time: String, _ minutes: Int, _ outside: Int, _ asleep: Int, _ off: Bool) throws
  {
    let attendee = Almaria.calendar(of: Almaria.profile(mentor: "Almaria/Stadt", mentoree: nil)).mentor
    let zone = try #require(attendee.zone)
    let start = zone.reading(of: try #require(CivilDate("2026-11-24")), at: try #require(ClockTime(time))).usual.instant
    let found = Awkwardness(of: start..<start.adding(minutes: minutes), for: attendee, in: zone)
    #expect(found == Awkwardness(minutesOutside: outside, minutesAsleep: asleep, isDayOff: off))
  }

  @Test func aDayOffIsDear() throws {
    let attendee = Almaria.calendar(of: Almaria.profile(mentor: "Almaria/Stadt", mentoree: nil)).mentor
    let zone = try #require(attendee.zone)
    let noon = try #require(ClockTime("12:00"))
    let saturday = zone.reading(of: try #require(CivilDate("2026-11-28")), at: noon).usual.instant
    let found = Awkwardness(of: saturday..<saturday.adding(minutes: 60), for: attendee, in: zone)
    #expect(found.isDayOff && found.cost == 12 * 60 + 4 * 60)
  }

  @Test func anHourAcrossABreakIsNotInsideTheHours() throws {
    var profile = Almaria.profile(mentor: "Almaria/Stadt", mentoree: nil)
    profile.mentor.hours = Almaria.hours("tue", "09:00", "12:00") + Almaria.hours("tue", "12:15", "17:00")
    let attendee = Almaria.calendar(of: profile).mentor
    let zone = try #require(attendee.zone)
    let date = try #require(CivilDate("2026-11-24"))
    let start = zone.reading(of: date, at: try #require(ClockTime("11:45"))).usual.instant
    #expect(Awkwardness(of: start..<start.adding(minutes: 60), for: attendee, in: zone).minutesOutside == 1)
  }
}
