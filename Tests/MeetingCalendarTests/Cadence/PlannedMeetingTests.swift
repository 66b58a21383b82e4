import GuidanceModel
import Pair
import Testing

@testable import MeetingCalendar

@Suite struct PlannedMeetingTests {
  // The meeting's date stands on the mentoree's wall, which is a day ahead of the mentor's at this hour.
  @Test func eachReadsTheDayFromWhichItWasMovedOnTheirOwnCalendar() throws {
    var profile = Almaria.profile(mentor: "Borduria/Port", mentoree: "Cathay/Bay")
    profile.meeting.date = CivilDate("2026-12-10")
    let calendar = Almaria.calendar(of: profile)
    let zone = try #require(calendar.meetingZone)
    let day = try #require(profile.meeting.date)
    let start = calendar.moment(at: zone.reading(of: day, at: try #require(ClockTime("07:00"))).usual.instant)
    var meeting = PlannedMeeting(
      date: day,
      start: start,
      minutes: 60,
      minutesOwed: 0,
      choice: .agreedHour,
      problems: []
    )
    meeting.movedFrom = CivilDate("2026-12-09")
    #expect(meeting.date(for: .mentoree).description == "2026-12-10")
    #expect(meeting.movedFrom(for: .mentoree)?.description == "2026-12-09")
    #expect(meeting.date(for: .mentor).description == "2026-12-09")
    #expect(meeting.movedFrom(for: .mentor)?.description == "2026-12-08")
  }
}
