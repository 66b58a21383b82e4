import GuidanceModel
import Pair
import Testing

@testable import MeetingCalendar

@Suite struct PostponementTests {
  private func alternatives(
    to date: String,
    mentor: String? = "Almaria/Stadt",
    observances: [Observance] = []
  ) throws -> [PlannedMeeting] {
    var profile = Almaria.profile(mentor: mentor, mentoree: "Cathay/Bay")
    profile.meeting.date = CivilDate(date)
    profile.meeting.time = ClockTime("16:30")
    let calendar = Almaria.calendar(of: profile, observances: observances)
    let rhythm = Rhythm(fromMonth: 0, weeksBetween: 1, leastMinutes: 60)
    let rules = try #require(CadenceRules(practice: [rhythm]))
    let cadence = Cadence(of: profile, in: calendar, rules: rules)
    let meeting = try #require(cadence.meetings.first)
    return Postponement(of: meeting, in: cadence, profile: profile, calendar: calendar).alternatives
  }

  @Test func threeDaysOnWhichBothAreAtWork() throws {
    // 24 November 2026 is a Tuesday; Friday to Sunday one of the two is off.
    let found = try alternatives(to: "2026-11-24")
    #expect(found.map(\.date.description) == ["2026-11-25", "2026-11-26", "2026-11-30"])
    #expect(found.allSatisfy { $0.problems.isEmpty && $0.choice == .agreedHour })
  }

  @Test func closedDaysAndPlannedDaysAreNoChoice() throws {
    let feast = Almaria.observance(rule: .fixed(month: 11, day: 26, offset: 0), where: ["cathay"])
    let found = try alternatives(to: "2026-11-24", observances: [feast])
    #expect(found.map(\.date.description) == ["2026-11-25", "2026-11-30", "2026-12-02"])
  }

  @Test func quietDaysAreNoChoice() throws {
    let season = Almaria.observance(
      rule: .fixed(month: 11, day: 24, offset: 0),
      where: ["cathay"],
      days: 7,
      effect: .quiet
    )
    let found = try alternatives(to: "2026-11-24", observances: [season])
    #expect(found.map(\.date.description) == ["2026-12-02", "2026-12-03", "2026-12-07"])
  }

  @Test func withNoCommonHourThereAreAwkwardOnes() throws {
    let found = try alternatives(to: "2026-11-24", mentor: "Borduria/Port")
    #expect(found.count == 3)
    #expect(found.allSatisfy { $0.choice == .turn(.mentor) && $0.isFree })
  }
}
