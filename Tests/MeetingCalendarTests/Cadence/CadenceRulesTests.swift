import GuidanceModel
import Pair
import Testing

@testable import MeetingCalendar

@Suite struct CadenceRulesTests {
  private let weekly = Rhythm(fromMonth: 1, toMonth: 3, weeksBetween: 1, leastMinutes: 60)
  private let later = Rhythm(fromMonth: 5, weeksBetween: 2, leastMinutes: 90)

  @Test(arguments: [(0, 1), (1, 1), (2, 1), (3, 1), (4, 1), (5, 2), (99, 2)])
  func everyMonthHasARhythm(_ month: Int, _ weeks: Int) throws {
    let rules = try #require(CadenceRules(practice: [later, weekly]))
    #expect(rules.rhythm(inMonth: month).weeksBetween == weeks)
  }

  @Test func thePairGoesBeforeTheProgrammeBeforeThePractice() {
    #expect(CadenceRules(pair: [weekly], programme: [later], practice: [later])?.basis == .pair)
    #expect(CadenceRules(programme: [weekly], practice: [later])?.basis == .programme)
    #expect(CadenceRules(practice: [later])?.basis == .practice)
    #expect(CadenceRules() == nil)
  }

  @Test func whatThePairAgreedGoesBeforeBoth() throws {
    let agreed = PairRhythm(weeksBetween: 3, minutes: 45)
    let rules = try #require(CadenceRules(agreed: agreed, programme: [later], practice: [weekly]))
    #expect(rules.basis == .pair && rules.rhythms.map(\.weeksBetween) == [3] && rules.last.leastMinutes == 45)
    #expect(CadenceRules(agreed: PairRhythm(weeksBetween: 3))?.last.leastMinutes == 60)
    #expect(CadenceRules(agreed: nil, programme: [later], practice: [weekly])?.basis == .programme)
    #expect(CadenceRules(agreed: nil) == nil)
  }

  @Test(arguments: [
    ("2026-10-08", "2026-11-07", 0), ("2026-10-08", "2026-11-08", 1), ("2026-10-08", "2027-10-08", 12),
    ("2026-10-08", "2026-10-01", 0), ("2026-01-31", "2026-02-28", 1), ("2026-12-31", "2027-01-30", 0),
  ])
  func monthsCountWhenTheyAreFull(_ since: String, _ date: String, _ months: Int) throws {
    let (since, date) = (try #require(CivilDate(since)), try #require(CivilDate(date)))
    #expect(since.fullMonths(to: date) == months)
  }
}
