import GuidanceModel
import Pair
import Testing

@testable import MeetingCalendar

@Suite struct UpcomingObservanceTests {
  private func calendar(_ observances: [Observance], declared: [EntryID] = [], mentoree: String = "Cathay/Bay")
    -> PairCalendar
  {
    var profile = Almaria.profile(mentor: "Almaria/Stadt", mentoree: mentoree)
    profile.mentoree.constraints = declared.map { id in
      let text = SharedText("", of: .mentoree, location: Almaria.here)
      return .init(kind: .observance, observance: Located(id, at: Almaria.here), text: text)
    }
    return Almaria.calendar(of: profile, observances: observances)
  }

  @Test func theyComeByDayWithThoseWhoKeepThem() {
    let found = calendar(
      [
        Almaria.observance("late", rule: .fixed(month: 12, day: 24, offset: 0), where: ["almaria", "cathay"]),
        Almaria.observance("early", rule: .fixed(month: 12, day: 1, offset: 0), where: ["cathay"]),
        Almaria.observance("own", rule: .fixed(month: 12, day: 8, offset: 0)),
        Almaria.observance("elsewhere", rule: .fixed(month: 12, day: 8, offset: 0), where: ["borduria"]),
        Almaria.observance("summer", rule: .fixed(month: 7, day: 1, offset: 0), where: ["almaria"]),
      ],
      declared: ["observance.own"]
    ).observances()
    #expect(found.map(\.occurrence.observance.title) == ["early", "own", "late"])
    #expect(found[0].keepers == [.init(role: .mentoree, reason: .placeOfWork("cathay"))])
    #expect(found[1].keepers == [.init(role: .mentoree, reason: .declared)])
    #expect(found[2].keepers.map(\.role) == [.mentor, .mentoree])
  }

  // Today is 23 November 2026; four weeks end on 20 December.
  @Test(arguments: [(20, 1), (21, 0)])
  func theListEndsWithTheWeeks(_ day: Int, _ count: Int) {
    let feast = Almaria.observance(rule: .fixed(month: 12, day: day, offset: 0), where: ["almaria"])
    #expect(calendar([feast]).observances(weeks: 4).count == count)
  }

  @Test func aReligionIsNeverInferred() {
    var profile = Almaria.profile(mentor: "Dateline/East", mentoree: "Cathay/Bay")
    profile.mentor.cultures = [.init(culture: Located("almaria", at: Almaria.here), tie: .raised)]
    let feast = Almaria.observance(rule: .fixed(month: 12, day: 1, offset: 0), where: ["almaria"])
    #expect(Almaria.calendar(of: profile, observances: [feast]).observances().isEmpty)
  }

  @Test func inAZoneOfSeveralCountriesOnlyWhatAllKeep() {
    let cultures = [Almaria.country("almaria", "Almaria/Stadt"), Almaria.country("enclave", "Almaria/Stadt")]
    let observances = [
      Almaria.observance("both", rule: .fixed(month: 12, day: 1, offset: 0), where: ["almaria", "enclave"]),
      Almaria.observance("one", rule: .fixed(month: 12, day: 1, offset: 0), where: ["almaria"]),
    ]
    let calendar = PairCalendar(
      of: Almaria.profile(mentor: "Almaria/Stadt", mentoree: nil),
      in: Almaria.almanac(cultures: cultures, observances: observances)
    )
    #expect(calendar.observances().map(\.occurrence.observance.title) == ["both"])
  }

  @Test func aTableThatEndsIsNamed() throws {
    let dates = try [#require(CivilDate("2024-12-20")), #require(CivilDate("2025-12-10"))]
    let lights = Almaria.observance("lights", rule: .dates(dates), where: ["almaria"])
    #expect(calendar([lights]).observances().isEmpty)
    #expect(calendar([lights]).untoldObservances() == [UntoldObservance(observance: lights, years: [2026])])
    let early = Almaria.observance("early", rule: .dates([dates[1].adding(days: -200)]), where: ["almaria"])
    #expect(calendar([early]).untoldObservances().isEmpty)
  }
}
