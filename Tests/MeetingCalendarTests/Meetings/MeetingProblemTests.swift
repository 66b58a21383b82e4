import GuidanceModel
import Pair
import Testing

@testable import MeetingCalendar

@Suite struct MeetingProblemTests {
  private func problems(
    on date: String,
    at time: String?,
    observances: [Observance] = [],
    edit: (inout Profile) -> Void = { _ in }
  ) throws -> [MeetingProblem] {
    var profile = Almaria.profile(mentor: "Almaria/Stadt", mentoree: "Cathay/Bay")
    profile.meeting.date = CivilDate(date)
    profile.meeting.time = time.flatMap { ClockTime($0) }
    profile.meeting.minutes = 60
    edit(&profile)
    let calendar = Almaria.calendar(of: profile, observances: observances)
    return MeetingTimes(of: profile.meeting, in: calendar).problems
  }

  // 16:00 in Bay is 08:00 in Stadt: the first hour at work.
  @Test func anHourInsideBothHoursHasNone() throws {
    #expect(try problems(on: "2026-11-24", at: "16:00") == [])
  }

  @Test func anHourOutsideOnesHoursIsTold() throws {
    let outside = Awkwardness(minutesOutside: 30, minutesAsleep: 0, isDayOff: false)
    #expect(
      try problems(on: "2026-11-24", at: "15:30") == [.outsideHours(.mentor, outside, .country("almaria"))]
    )
    #expect(
      try problems(on: "2026-11-24", at: "17:30") == [.outsideHours(.mentoree, outside, .country("cathay"))]
    )
  }

  @Test func aDayOffOfOneSideIsTold() throws {
    // Friday in Bay, where the week ends on Thursday.
    let friday = try #require(CivilDate("2026-11-27"))
    #expect(try problems(on: "2026-11-27", at: "16:00") == [.dayOff(.mentoree, friday, .country("cathay"))])
  }

  @Test func aDayOffIsThatOfThePersonsOwnCalendar() throws {
    // Monday 08:00 in Bay is still Sunday in Port.
    let found = try problems(on: "2026-11-23", at: "09:00") { $0.mentor.zone?.value = "Borduria/Port" }
    #expect(found == [.dayOff(.mentor, try #require(CivilDate("2026-11-22")), .daysOfCountry("borduria"))])
  }

  @Test func withoutATimeTheDayIsJudgedAsItStands() throws {
    let friday = try #require(CivilDate("2026-11-27"))
    #expect(try problems(on: "2026-11-27", at: nil) == [.dayOff(.mentoree, friday, .country("cathay"))])
    #expect(try problems(on: "2026-11-24", at: nil) == [])
  }

  @Test func aFeastOfOnePlaceOfWorkIsTold() throws {
    let feast = Almaria.observance("feast", rule: .fixed(month: 11, day: 24, offset: 0), where: ["almaria"])
    let elsewhere = Almaria.observance("else", rule: .fixed(month: 11, day: 24, offset: 0), where: ["borduria"])
    let word = Almaria.observance(
      "word",
      rule: .fixed(month: 11, day: 24, offset: 0),
      where: ["almaria"],
      effect: .mention
    )
    let found = try problems(on: "2026-11-24", at: "16:00", observances: [feast, elsewhere, word])
    let day = Occurrence(observance: feast, first: try #require(CivilDate("2026-11-24")), certainty: .exact)
    #expect(found == [.observance(.mentor, day, .placeOfWork("almaria"))])
  }

  @Test func aFeastThatNoPlaceKeepsIsTheirsWhenTheySaidSo() throws {
    let fast = Almaria.observance("fast", rule: .fixed(month: 11, day: 24, offset: 0))
    #expect(try problems(on: "2026-11-24", at: "16:00", observances: [fast]) == [])
    let found = try problems(on: "2026-11-24", at: "16:00", observances: [fast]) { profile in
      let text = SharedText("", of: .mentoree, location: Almaria.here)
      profile.mentoree.constraints = [
        .init(kind: .observance, observance: Located(fast.id, at: Almaria.here), text: text)
      ]
    }
    let day = Occurrence(observance: fast, first: try #require(CivilDate("2026-11-24")), certainty: .exact)
    #expect(found == [.observance(.mentoree, day, .declared)])
  }

  @Test func aMeetingFarAheadIsJudgedToo() throws {
    let feast = Almaria.observance("feast", rule: .fixed(month: 11, day: 22, offset: 0), where: ["almaria"])
    let found = try problems(on: "2028-11-22", at: "16:00", observances: [feast])
    #expect(found.count == 1)
  }
}
