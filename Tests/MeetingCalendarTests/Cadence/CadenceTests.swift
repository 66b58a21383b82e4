import GuidanceModel
import Pair
import Testing

@testable import MeetingCalendar

@Suite struct CadenceTests {
  /// Weekly for an hour or more in the first three months, then every other week for ninety minutes.
  private static let practice = [
    Rhythm(fromMonth: 0, toMonth: 3, weeksBetween: 1, leastMinutes: 60, mostMinutes: 90),
    Rhythm(fromMonth: 3, weeksBetween: 2, leastMinutes: 90),
  ]

  private func profile(_ mentor: String? = "Almaria/Stadt", _ mentoree: String? = "Cathay/Bay") throws -> Profile {
    var profile = Almaria.profile(mentor: mentor, mentoree: mentoree)
    profile.meeting.date = CivilDate("2026-11-24")
    profile.meeting.time = ClockTime("16:30")
    profile.ledger.since = CivilDate("2026-10-08")
    return profile
  }

  private func plan(_ profile: Profile, pair: [Rhythm] = [], observances: [Observance] = []) throws -> Cadence {
    let rules = try #require(CadenceRules(pair: pair, practice: Self.practice))
    return Cadence(of: profile, in: Almaria.calendar(of: profile, observances: observances), rules: rules)
  }

  @Test func theRhythmChangesWithTheMonths() throws {
    let plan = try plan(profile())
    // Three months end on 8 January 2027: the meeting of 12 January is the first of the second rhythm.
    #expect(
      plan.meetings.map(\.date.description) == [
        "2026-11-24", "2026-12-01", "2026-12-08", "2026-12-15", "2026-12-22", "2026-12-29", "2027-01-05", "2027-01-12",
        "2027-01-26", "2027-02-09",
      ]
    )
    #expect(plan.meetings.map(\.minutes) == [60, 60, 60, 60, 60, 60, 60, 90, 90, 90])
    #expect(plan.beginning == .declared(try #require(CivilDate("2026-10-08"))) && plan.basis == .practice)
  }

  @Test func theWallTimeOfTheMeetingIsKept() throws {
    let plan = try plan(profile())
    #expect(plan.meetings.map(\.choice) == [.declared] + Array(repeating: .agreedHour, count: 9))
    #expect(Set(plan.meetings.compactMap { $0.start?.mentoree.time.description }) == ["16:30"])
  }

  @Test func thePairsOwnRhythmOverrides() throws {
    var profile = try profile()
    profile.meeting.minutes = 45
    let monthly = [Rhythm(fromMonth: 0, weeksBetween: 4, leastMinutes: 30)]
    let plan = try plan(profile, pair: monthly)
    #expect(plan.meetings.map(\.date.description) == ["2026-11-24", "2026-12-22", "2027-01-19", "2027-02-16"])
    #expect(plan.meetings.allSatisfy { $0.minutes == 45 } && plan.basis == .pair)
  }

  private func agreed(_ rhythm: PairRhythm, _ change: (inout Profile) throws -> Void = { _ in }) throws -> Cadence {
    var profile = try profile()
    profile.ledger.rhythm = rhythm
    try change(&profile)
    let rules = try #require(CadenceRules(agreed: rhythm, practice: Self.practice))
    return Cadence(of: profile, in: Almaria.calendar(of: profile), rules: rules)
  }

  @Test func theDaysThatThePairLikesAreSought() throws {
    // 24 November is a Tuesday; from then on every third week, on a Thursday.
    let plan = try agreed(PairRhythm(weeksBetween: 3, minutes: 75, days: [.thursday, .wednesday]))
    #expect(plan.meetings.map(\.date.description).prefix(3) == ["2026-11-24", "2026-12-17", "2027-01-07"])
    #expect(plan.meetings.dropFirst().allSatisfy { $0.date.weekday == .thursday && $0.minutes == 75 })
    #expect(plan.basis == .pair)
  }

  @Test func withoutADateTheFirstIsTheNextDayThatThePairLikes() throws {
    let plan = try agreed(PairRhythm(weeksBetween: 1, days: [.wednesday])) { $0.meeting.date = nil }
    #expect(plan.meetings.first?.date.description == "2026-11-25")
    #expect(plan.meetings.allSatisfy { $0.date.weekday == .wednesday })
  }

  @Test func theHourThatThePairAgreedStandsOutsideTheirHours() throws {
    let late = try #require(ClockTime("22:30"))
    let plan = try agreed(PairRhythm(weeksBetween: 2, time: late)) { $0.meeting.time = nil }
    #expect(plan.meetings.count > 3)
    #expect(plan.meetings.dropFirst().allSatisfy { $0.start?.mentoree.time == late && $0.choice == .agreedHour })
    #expect(plan.meetings.dropFirst().allSatisfy { !$0.problems.isEmpty })
  }

  @Test func weeksAloneLeaveTheLengthToThePractice() throws {
    let plan = try agreed(PairRhythm(weeksBetween: 4))
    #expect(plan.meetings.map(\.date.description) == ["2026-11-24", "2026-12-22", "2027-01-19", "2027-02-16"])
    #expect(plan.meetings.map(\.minutes) == [60, 60, 90, 90])
  }

  @Test func minutesOwedAreAddedToTheNextMeetingAlone() throws {
    var profile = try profile()
    profile.ledger.minutesOwed = 20
    let plan = try plan(profile)
    #expect(plan.meetings.prefix(3).map(\.minutes) == [80, 60, 60])
    #expect(plan.meetings.prefix(2).map(\.minutesOwed) == [20, 0])
  }

  @Test func aClosedDayIsGoneAround() throws {
    let feast = Almaria.observance("feast", rule: .fixed(month: 12, day: 1, offset: 0), where: ["almaria"])
    let meeting = try #require(try plan(profile(), observances: [feast]).meetings.dropFirst().first)
    #expect(meeting.date.description == "2026-12-02" && meeting.movedFrom?.description == "2026-12-01")
    #expect(meeting.problems.isEmpty)
    guard case .observance(.mentor, let day, _) = meeting.movedBecause.first else {
      Issue.record("\(meeting.movedBecause)")
      return
    }
    #expect(day.observance.title == "feast")
  }

  @Test(arguments: [Observance.Effect.closed, .quiet])
  func aDayOfAPartOfTheCountryMovesNoDateAndIsSaid(_ effect: Observance.Effect) throws {
    let carnival = Almaria.observance(
      "carnival",
      rule: .fixed(month: 12, day: 1, offset: 0),
      where: ["almaria"],
      extent: .parts,
      effect: effect
    )
    let meeting = try #require(try plan(profile(), observances: [carnival]).meetings.dropFirst().first)
    #expect(meeting.date.description == "2026-12-01" && meeting.movedFrom == nil)
    guard case .observance(.mentor, let day, _) = meeting.problems.first else {
      Issue.record("\(meeting.problems)")
      return
    }
    #expect(day.observance.title == "carnival")
  }

  @Test func whoDeclaredADayOfAPartOfTheCountryKeepsIt() throws {
    let carnival = Almaria.observance(
      "carnival",
      rule: .fixed(month: 12, day: 1, offset: 0),
      where: ["almaria"],
      extent: .parts
    )
    var profile = try profile()
    let text = SharedText("", of: .mentor, location: Almaria.here)
    profile.mentor.constraints = [
      .init(kind: .observance, observance: Located("observance.carnival", at: Almaria.here), text: text)
    ]
    let meeting = try #require(try plan(profile, observances: [carnival]).meetings.dropFirst().first)
    #expect(meeting.movedFrom?.description == "2026-12-01")
  }

  @Test func aDayThatMayBeClosedIsGoneAroundToo() throws {
    let feast = Almaria.observance(
      rule: .fixed(month: 12, day: 2, offset: 0),
      where: ["almaria"],
      certainty: .about
    )
    let meeting = try #require(try plan(profile(), observances: [feast]).meetings.dropFirst().first)
    #expect(meeting.date.description == "2026-11-30")
  }

  private func quiet(from day: Int, days: Int = 1) -> Observance {
    Almaria.observance(
      rule: .fixed(month: 12, day: day, offset: 0),
      where: ["almaria"],
      days: days,
      effect: .quiet
    )
  }

  @Test func aQuietDayIsGoneAround() throws {
    let meeting = try #require(try plan(profile(), observances: [quiet(from: 1)]).meetings.dropFirst().first)
    #expect(meeting.date.description == "2026-12-02" && meeting.movedFrom?.description == "2026-12-01")
    #expect(meeting.problems.isEmpty && meeting.movedBecause.count == 1)
  }

  @Test func aQuietSeasonIsSkipped() throws {
    let plan = try plan(profile(), observances: [quiet(from: 19, days: 15)])
    #expect(plan.skipped.map(\.date.description) == ["2026-12-22", "2026-12-29"])
    #expect(plan.meetings.allSatisfy(\.problems.isEmpty) && plan.meetings.count > 5)
  }

  @Test(arguments: [(27, true), (28, false)])
  func inALongQuietSeasonTheDateStaysAndTheSeasonIsSaid(_ days: Int, _ isGoneAround: Bool) throws {
    let plan = try plan(profile(), observances: [quiet(from: 2, days: days)])
    let inside = plan.meetings.filter { ["2026-12-08", "2026-12-15"].contains($0.date.description) }
    #expect(inside.isEmpty == isGoneAround && inside.allSatisfy { $0.problems.count == 1 })
  }

  @Test func aWeekThatIsClosedIsSkipped() throws {
    let week = Almaria.observance(rule: .fixed(month: 12, day: 20, offset: 0), where: ["cathay"], days: 10)
    let plan = try plan(profile(), observances: [week])
    #expect(plan.skipped.map(\.date.description) == ["2026-12-22"])
    #expect(plan.skipped.first?.because.count == 1)
    #expect(plan.meetings.map(\.date.description).contains("2026-12-30"))
  }

  @Test func aWeekendIsGoneAround() throws {
    // Friday is a day off in Bay.
    var profile = try profile()
    profile.meeting.date = CivilDate("2026-11-20")
    let first = try #require(try plan(profile).meetings.first)
    #expect(first.movedFrom?.description == "2026-11-27" && first.date.description == "2026-11-26")
    #expect(first.choice == .agreedHour)
  }

  @Test func awkwardHoursAreTakenInTurn() throws {
    var profile = try profile("Borduria/Port", "Cathay/Bay")
    profile.meeting.time = ClockTime("08:00")
    profile.ledger.awkwardTurn = .mentoree
    let plan = try plan(profile)
    // The declared meeting, 08:00 in Bay and 18:00 in Port, costs both an hour; then they take turns.
    let turns = plan.meetings.dropFirst().map(\.choice)
    #expect(turns.allSatisfy { $0 == .turn(.mentor) || $0 == .turn(.mentoree) })
    #expect(zip(turns, turns.dropFirst()).allSatisfy { $0 != $1 })
    for meeting in plan.meetings.dropFirst() {
      let outside = meeting.problems.compactMap { problem -> Role? in
        if case .outsideHours(let role, _, _) = problem { role } else { nil }
      }
      guard case .turn(let role) = meeting.choice else { continue }
      #expect(outside.contains(role) && meeting.problems.allSatisfy { !$0.isObstacle })
    }
  }

  @Test func afterADeclaredAwkwardHourItIsTheOthersTurn() throws {
    var profile = try profile("Borduria/Port", "Cathay/Bay")
    profile.meeting.time = ClockTime("09:00")  // 19:00 in Port
    #expect(try plan(profile).meetings.dropFirst().first?.choice == .turn(.mentoree))
    profile.meeting.time = ClockTime("07:00")  // 17:00 in Port
    profile.meeting.minutes = 30
    #expect(try plan(profile).meetings.dropFirst().first?.choice == .turn(.mentor))
  }

  @Test func withoutAnAgreedTimeTheFirstCommonHourIsTaken() throws {
    var profile = try profile()
    profile.meeting.date = nil
    profile.meeting.time = nil
    let first = try #require(try plan(profile).meetings.first)
    #expect(first.choice == .commonHour && first.date.description == "2026-11-24")
    #expect(first.start?.mentor.time.description == "08:00" && first.start?.mentoree.time.description == "16:00")
  }

  @Test func aDateWithoutATimeStays() throws {
    var profile = try profile()
    profile.meeting.date = CivilDate("2026-11-27")
    profile.meeting.time = nil
    let first = try #require(try plan(profile).meetings.first)
    #expect(first.date.description == "2026-11-27" && first.movedFrom == nil)
    #expect(!first.isFree)
  }

  @Test func whereDaysNeverMeetADayOffIsTaken() throws {
    var profile = try profile()
    profile.mentor.hours = Almaria.hours("sat", "09:00", "12:00")
    profile.mentoree.hours = Almaria.hours("mon tue", "09:00", "18:00")
    let plan = try plan(profile)
    #expect(plan.skipped.isEmpty && plan.meetings.count == 10)
  }

  @Test func withoutZonesThereAreDaysAlone() throws {
    let plan = try plan(profile(nil, "Cathay/Bay"))
    #expect(plan.meetings.count == 10)
    #expect(plan.meetings.allSatisfy { $0.start == nil })
    #expect(plan.meetings.dropFirst().allSatisfy { $0.choice == .dayOnly })
  }

  @Test(arguments: [
    (Stage?.none, 13), (.firstMeeting, 13), (.established, 7), (.closing, 7),
  ])
  func withoutABeginningTheStageDecides(_ stage: Stage?, _ count: Int) throws {
    var profile = try profile()
    profile.ledger.since = nil
    profile.declaredStage = stage
    #expect(try plan(profile).meetings.count == count)
  }

  @Test func twoPlansOfOneProfileAreTheSame() throws {
    #expect(try plan(profile("Borduria/Port")) == plan(profile("Borduria/Port")))
  }
}
