import GuidanceModel
import Pair
import Testing

@testable import MeetingCalendar

@Suite struct ClockChangeTests {
  private func changes(
    _ mentor: String?,
    _ mentoree: String?,
    from today: String,
    meetingZone: String? = nil,
    weeks: Int = 13
  ) throws -> [ClockChange] {
    var profile = Almaria.profile(mentor: mentor, mentoree: mentoree)
    profile.meeting.zone = meetingZone.map { Located($0, at: Almaria.here) }
    return Almaria.calendar(of: profile, today: try #require(CivilDate(today))).clockChanges(weeks: weeks)
  }

  @Test func eachSideChangesOnItsOwnDay() throws {
    let found = try changes("Almaria/Stadt", "Borduria/Port", from: "2027-02-15")
    #expect(found.map(\.roles) == [[.mentoree], [.mentor]])
    #expect(found.map { $0.step(of: $0.roles[0]).date.description } == ["2027-03-14", "2027-03-28"])
    #expect(found.map { $0.step(of: $0.roles[0]).minutes } == [60, 60])
    // The mentoree is six hours behind, five for two weeks, then six again.
    #expect(found.map(\.differenceBefore) == [-360, -300])
    #expect(found.map(\.differenceAfter) == [-300, -360])
  }

  @Test func aMeetingMovesForTheOneWhoseClockIsNotTheMeetings() throws {
    // The meeting keeps its time on the mentoree's wall.
    let spring = try #require(try changes("Almaria/Stadt", "Cathay/Bay", from: "2027-03-01").first)
    #expect(spring.shift(of: .mentor) == 60 && spring.shift(of: .mentoree) == 0)
    let autumn = try #require(try changes("Almaria/Stadt", "Cathay/Bay", from: "2027-10-01").first)
    #expect(autumn.step(of: .mentor).minutes == -60 && autumn.shift(of: .mentor) == -60)
    // Kept on the mentor's wall, it moves the other way for the mentoree.
    let kept = try #require(
      try changes("Almaria/Stadt", "Cathay/Bay", from: "2027-03-01", meetingZone: "Almaria/Stadt").first
    )
    #expect(kept.shift(of: .mentor) == 0 && kept.shift(of: .mentoree) == -60)
  }

  @Test func aMeetingInAThirdZoneMovesForBoth() throws {
    let found = try changes("Cathay/Bay", "Dateline/East", from: "2027-03-01", meetingZone: "Almaria/Stadt")
    #expect(found.count == 1 && found[0].roles.isEmpty)
    #expect(found[0].shift(of: .mentor) == -60 && found[0].shift(of: .mentoree) == -60)
  }

  @Test(arguments: [("2027-03-29", 0), ("2027-03-28", 1), ("2026-12-27", 0), ("2026-12-28", 1)])
  func theWeeksReachFromTodayToTheDayBeforeTheirEnd(_ today: String, _ count: Int) throws {
    #expect(try changes("Almaria/Stadt", "Almaria/Stadt", from: today).count == count)
  }

  @Test func withoutAZoneThereIsNone() throws {
    #expect(try changes(nil, "Almaria/Stadt", from: "2027-03-01").isEmpty)
  }
}
