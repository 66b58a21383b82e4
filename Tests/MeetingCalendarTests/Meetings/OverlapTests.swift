import GuidanceModel
import Pair
import Testing

@testable import MeetingCalendar

@Suite struct OverlapTests {
  private func overlap(_ mentor: String?, _ mentoree: String?, on date: String, hours: [Person.Hours] = []) throws
    -> Overlap?
  {
    var profile = Almaria.profile(mentor: mentor, mentoree: mentoree)
    profile.mentor.hours = hours
    return Almaria.calendar(of: profile).overlap(on: try #require(CivilDate(date)))
  }

  // Stadt works 08-17 at UTC+1 (summer +2), Bay 09-18 at UTC+9, Port 09-17 at UTC-5 (summer -4).
  @Test(arguments: [
    ("Almaria/Stadt", "Cathay/Bay", "2026-11-24", 120, "2026-11-24 07:00"),
    ("Almaria/Stadt", "Cathay/Bay", "2027-06-01", 180, "2027-06-01 06:00"),
    ("Almaria/Stadt", "Borduria/Port", "2026-11-24", 120, "2026-11-24 14:00"),
    // Between the clock changes of the two.
    ("Almaria/Stadt", "Borduria/Port", "2027-03-16", 180, "2027-03-16 13:00"),
    ("Dateline/West", "Dateline/East", "2026-11-24", 480, "2026-11-23 20:00"),
  ])
  func commonHours(_ mentor: String, _ mentoree: String, _ date: String, _ minutes: Int, _ utc: String) throws {
    let overlap = try #require(try overlap(mentor, mentoree, on: date))
    #expect(overlap.minutes == minutes && overlap.windows.count == 1 && overlap.rolesOff.isEmpty)
    #expect(overlap.windows.first.map { ZonedMoment(utc: $0.lowerBound).description } == utc + " +00:00")
  }

  @Test func aDayOffIsNamed() throws {
    // On a Sunday Bay works and Stadt does not; on a Friday it is the other way round.
    #expect(try overlap("Almaria/Stadt", "Cathay/Bay", on: "2026-11-29")?.rolesOff == [.mentor])
    #expect(try overlap("Almaria/Stadt", "Cathay/Bay", on: "2026-11-27")?.rolesOff == [.mentoree])
    #expect(try overlap("Almaria/Stadt", "Almaria/Stadt", on: "2026-11-28")?.rolesOff == [.mentor, .mentoree])
  }

  @Test func aBreakMakesTwoWindows() throws {
    let split = Almaria.hours("tue", "08:00", "08:30") + Almaria.hours("tue", "09:00", "17:00")
    let overlap = try #require(try overlap("Almaria/Stadt", "Cathay/Bay", on: "2026-11-24", hours: split))
    #expect(overlap.windows.map { $0.upperBound.minutes(since: $0.lowerBound) } == [30, 60])
  }

  @Test func withoutAZoneThereIsNoAnswer() throws {
    #expect(try overlap(nil, "Cathay/Bay", on: "2026-11-24") == nil)
    #expect(try overlap("Cathay/Bay", nil, on: "2026-11-24") == nil)
  }
}
