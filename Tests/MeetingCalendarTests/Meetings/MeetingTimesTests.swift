import GuidanceModel
import Pair
import Testing

@testable import MeetingCalendar

@Suite struct MeetingTimesTests {
  private let today = CivilDate(daysSinceEpoch: 20_780)  // 2026-11-23

  private func times(
    _ mentor: String?,
    _ mentoree: String?,
    on date: String?,
    at time: String?,
    in zone: String? = nil
  ) -> MeetingTimes {
    var profile = Almaria.profile(mentor: mentor, mentoree: mentoree)
    profile.meeting.date = date.flatMap { CivilDate($0) }
    profile.meeting.time = time.flatMap { ClockTime($0) }
    profile.meeting.zone = zone.map { Located($0, at: Almaria.here) }
    return MeetingTimes(of: profile.meeting, in: Almaria.calendar(of: profile, today: today))
  }

  @Test(arguments: [
    (nil, "2026-12-03 01:00 +01:00", "2026-12-03 09:00 +09:00", "2026-12-03 00:00 +00:00"),
    ("Almaria/Stadt", "2026-12-03 09:00 +01:00", "2026-12-03 17:00 +09:00", "2026-12-03 08:00 +00:00"),
    ("Dateline/West", "2026-12-03 21:00 +01:00", "2026-12-04 05:00 +09:00", "2026-12-03 20:00 +00:00"),
  ])
  func aMeetingIsAtOneInstantOnBothWalls(_ zone: String?, _ mentor: String, _ mentoree: String, _ utc: String) {
    let times = times("Almaria/Stadt", "Cathay/Bay", on: "2026-12-03", at: "09:00", in: zone)
    #expect(times.mentor?.description == mentor)
    #expect(times.mentoree?.description == mentoree)
    #expect(times.utc?.description == utc)
    #expect(times.unknowns.isEmpty)
  }

  @Test func theDateLineGivesTwoDates() {
    let times = times("Dateline/West", "Dateline/East", on: "2026-12-03", at: "08:00")
    #expect(times.mentor?.description == "2026-12-02 08:00 -11:00")
    #expect(times.mentor?.weekday == .wednesday && times.mentoree?.weekday == .thursday)
    #expect(times.datesDiffer)
  }

  @Test func whatIsMissingIsSaid() {
    #expect(times(nil, nil, on: nil, at: nil).unknowns == [.zone(.mentor), .zone(.mentoree), .date, .time])
    let half = times(nil, "Cathay/Bay", on: "2026-12-03", at: "09:00")
    #expect(half.unknowns == [.zone(.mentor)])
    #expect(half.mentor == nil && half.mentoree?.description == "2026-12-03 09:00 +09:00")
  }

  @Test func anUnknownZoneHasItsNearMisses() {
    let times = times("Almaria/Stad", "Cathay/Bay", on: "2026-12-03", at: "09:00", in: "Bay")
    #expect(
      times.unknowns == [
        .unusableZone(.mentor, .unknown(name: "Almaria/Stad", nearMisses: ["Almaria/Stadt"])),
        .unusableMeetingZone(.unknown(name: "Bay", nearMisses: ["Cathay/Bay"])),
      ]
    )
    #expect(times.start == nil)
  }

  @Test func aTimeInAGapHasBothReadings() throws {
    let times = times("Cathay/Bay", "Almaria/Stadt", on: "2027-03-28", at: "02:30")
    guard case .clockChange(.gap(let earlier, let later)) = times.problems.first else {
      Issue.record("\(times.problems)")
      return
    }
    #expect(earlier.description == "2027-03-28 01:30 +01:00")
    #expect(later.description == "2027-03-28 03:30 +02:00")
    #expect(times.mentoree == later)
  }

  @Test func aTimeInAFoldHasBothReadings() throws {
    let times = times("Cathay/Bay", "Almaria/Stadt", on: "2027-10-31", at: "02:30")
    guard case .clockChange(.fold(let first, let second)) = times.problems.first else {
      Issue.record("\(times.problems)")
      return
    }
    #expect(first.description == "2027-10-31 02:30 +02:00")
    #expect(second.description == "2027-10-31 02:30 +01:00")
    #expect(times.mentoree == first)
  }

  @Test(arguments: [("2026-11-22", true), ("2026-11-23", false)])
  func aDayThatIsOverIsAProblem(_ date: String, _ isPast: Bool) throws {
    let times = times("Cathay/Bay", "Almaria/Stadt", on: date, at: "09:00")
    #expect(times.problems.contains(.past(try #require(CivilDate(date)))) == isPast)
  }
}
