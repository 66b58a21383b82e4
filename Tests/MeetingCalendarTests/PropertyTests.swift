import GuidanceModel
import Pair
import SeededRandom
import Testing

@testable import MeetingCalendar

/// What must hold for any two zones of the system's database on any day from 2020 to 2035.
@Suite(.enabled(if: ZoneDatabase().version != nil, "there is no tz database on this machine"))
struct PropertyTests {
  private let database = ZoneDatabase()
  private let names = ZoneDatabase().index.names

  /// So many draws, each with two zones and a day; every third day lies beside a clock change of the first zone.
  private func forEachDraw(
    _ count: Int,
    seed: UInt64,
    _ body: (Zone, Zone, CivilDate, inout SeededRandom) throws -> Void
  ) throws {
    var random = SeededRandom(seed: seed)
    for draw in 0..<count {
      let zones = try (0..<2).map { _ in
        try database.zone(named: names[Int.random(in: names.indices, using: &random)])
      }
      // 18,262 is 1 January 2020, 24,106 the end of 2035.
      var date = CivilDate(daysSinceEpoch: Int.random(in: 18_262...24_106, using: &random))
      let year = zones[0].day(date).lowerBound..<zones[0].day(date.adding(days: 365)).lowerBound
      if draw.isMultiple(of: 3), let change = zones[0].transitions(in: year).randomElement(using: &random) {
        date = zones[0].moment(at: change.instant).date.adding(days: Int.random(in: -1...1, using: &random))
      }
      try body(zones[0], zones[1], date, &random)
    }
  }

  private func pair(_ mentor: Zone, _ mentoree: Zone, today: CivilDate, _ random: inout SeededRandom) -> Profile {
    var profile = Almaria.profile(mentor: mentor.name, mentoree: mentoree.name)
    for role in Role.allCases {
      let from = Int.random(in: 0..<48, using: &random) * 30
      let to = from + Int.random(in: 1...24, using: &random) * 30
      let days = Weekday.allCases.filter { _ in Bool.random(using: &random) }
      let hours = [Person.Hours(days: days, from: ClockTime(wrapping: from), to: ClockTime(wrapping: to))]
      if role == .mentor { profile.mentor.hours = hours } else { profile.mentoree.hours = hours }
    }
    return profile
  }

  private func calendar(of profile: Profile, today: CivilDate) -> PairCalendar {
    let almanac = Almanac(today: today, zones: database, cultures: [], observances: [])
    return PairCalendar(of: profile, in: almanac)
  }

  @Test func everyWallTimeReadsBackAndAgreesWithUTC() throws {
    try forEachDraw(1500, seed: 1) { zone, _, date, random in
      let time = ClockTime(wrapping: Int.random(in: 0..<1440, using: &random))
      let asked = Instant(date, secondsIntoDay: time.minutes * 60)
      func isConsistent(_ moment: ZonedMoment) -> Bool {
        let utc = ZonedMoment(utc: moment.instant)
        let wall = Instant(moment.date, secondsIntoDay: moment.time.minutes * 60)
        let plain = Instant(utc.date, secondsIntoDay: utc.time.minutes * 60)
        return zone.moment(at: moment.instant) == moment && wall.seconds - plain.seconds == moment.offset.seconds
      }
      switch zone.reading(of: date, at: time) {
      case .exact(let moment):
        #expect(isConsistent(moment) && moment.date == date && moment.time == time, "\(zone.name) \(date) \(time)")
      case .fold(let first, let second):
        #expect(isConsistent(first) && isConsistent(second) && first.instant < second.instant)
        #expect(first.date == date && first.time == time && second.date == date && second.time == time)
      case .gap(let earlier, let later):
        #expect(isConsistent(earlier) && isConsistent(later))
        let walls = [earlier, later].map { Instant($0.date, secondsIntoDay: $0.time.minutes * 60) }
        #expect(walls[0] < asked && asked < walls[1], "\(zone.name) \(date) \(time)")
      }
    }
  }

  @Test func everyInstantIsFoundAgainFromItsWallTime() throws {
    try forEachDraw(1500, seed: 2) { zone, _, date, random in
      let day = zone.day(date)
      let minutes = Int.random(in: 0..<1500, using: &random)
      let moment = zone.moment(at: day.lowerBound.adding(minutes: minutes))
      let found: [ZonedMoment] =
        switch zone.reading(of: moment.date, at: moment.time) {
        case .exact(let only): [only]
        case .fold(let first, let second): [first, second]
        case .gap: []
        }
      #expect(found.contains(moment), "\(zone.name) \(moment)")
    }
  }

  @Test func noDayIsLostOrDoubled() throws {
    try forEachDraw(400, seed: 3) { zone, _, date, _ in
      for offset in 0..<5 {
        let (day, next) = (zone.day(date.adding(days: offset)), zone.day(date.adding(days: offset + 1)))
        #expect(day.upperBound == next.lowerBound, "\(zone.name) \(date)")
        #expect((23...25).contains(day.upperBound.minutes(since: day.lowerBound) / 60), "\(zone.name) \(date)")
        #expect(zone.moment(at: day.lowerBound).date == date.adding(days: offset), "\(zone.name) \(date)")
      }
    }
  }

  @Test func overlapIsSymmetric() throws {
    try forEachDraw(100, seed: 4) { first, second, date, random in
      let profile = pair(first, second, today: date, &random)
      let calendar = calendar(of: profile, today: date)
      let range = first.day(date).lowerBound..<first.day(date.adding(days: 7)).lowerBound
      let one = try #require(Overlap(of: calendar.mentor, and: calendar.mentoree, beginningIn: range))
      let other = try #require(Overlap(of: calendar.mentoree, and: calendar.mentor, beginningIn: range))
      #expect(one == other, "\(first.name) \(second.name) \(date)")
      for window in one.windows {
        for (role, zone) in [(Role.mentor, first), (.mentoree, second)] {
          #expect(Awkwardness(of: window, for: calendar[role], in: zone) == .none, "\(zone.name) \(date)")
        }
      }
    }
  }

  @Test func theDaysOfAWeekHoldItsOverlapOnce() throws {
    try forEachDraw(100, seed: 5) { first, second, date, random in
      let calendar = calendar(of: pair(first, second, today: date, &random), today: date)
      let week = second.day(date).lowerBound..<second.day(date.adding(days: 7)).lowerBound
      let whole = try #require(Overlap(of: calendar.mentor, and: calendar.mentoree, beginningIn: week))
      let days = try (0..<7).map { try #require(calendar.overlap(on: date.adding(days: $0))) }
      #expect(days.flatMap(\.windows) == whole.windows, "\(first.name) \(second.name) \(date)")
    }
  }

  @Test func aClockChangeMovesTheDifferenceByItsSteps() throws {
    try forEachDraw(200, seed: 6) { first, second, date, _ in
      let profile = Almaria.profile(mentor: first.name, mentoree: second.name)
      for change in calendar(of: profile, today: date).clockChanges() {
        let moved = change.mentoree.minutes - change.mentor.minutes
        #expect(change.differenceAfter - change.differenceBefore == moved)
        #expect(change.shift(of: .mentoree) == 0 && change.shift(of: .mentor) == -moved)
      }
    }
  }

  @Test func aPlanThatEndsEarlierIsTheBeginningOfTheWhole() throws {
    for weeks in [1, 2, 4] {
      let rules = try #require(
        CadenceRules(practice: [Rhythm(fromMonth: 0, weeksBetween: weeks, leastMinutes: 60, mostMinutes: 90)])
      )
      try forEachDraw(20, seed: 8) { first, second, today, random in
        var profile = pair(first, second, today: today, &random)
        profile.meeting.date =
          Bool.random(using: &random) ? today.adding(days: Int.random(in: 0..<60, using: &random)) : nil
        let almanac = Almanac(today: today, zones: database, cultures: [], observances: [])
        let whole = Cadence(of: profile, in: PairCalendar(of: profile, in: almanac), rules: rules)
        let narrow = PairCalendar(of: profile, in: almanac, weeks: 2)
        let short = Cadence(of: profile, in: narrow, rules: rules, later: 3)
        let label: Comment = "\(first.name) \(second.name) \(today) \(weeks)"
        #expect(short.meetings == Array(whole.meetings.prefix(short.meetings.count)), label)
        let named = profile.meeting.date ?? today
        #expect(
          short.meetings.filter { $0.date > named }.prefix(3) == whole.meetings.filter { $0.date > named }.prefix(3),
          label
        )
        guard let meeting = whole.meetings.first(where: { $0.date == named }) else { return }
        let (one, other) = (
          Postponement(of: meeting, in: whole, profile: profile, calendar: PairCalendar(of: profile, in: almanac)),
          Postponement(of: meeting, in: short, profile: profile, calendar: narrow)
        )
        #expect(one == other, label)
      }
    }
  }

  @Test func aPlanHoldsEachDayOnceAndBothWallsAgree() throws {
    let rules = try #require(
      CadenceRules(practice: [Rhythm(fromMonth: 0, weeksBetween: 1, leastMinutes: 60, mostMinutes: 90)])
    )
    try forEachDraw(40, seed: 7) { first, second, today, random in
      let profile = pair(first, second, today: today, &random)
      let calendar = calendar(of: profile, today: today)
      let plan = Cadence(of: profile, in: calendar, rules: rules)
      let days = plan.meetings.map(\.date)
      #expect(days == Set(days).sorted() && days.allSatisfy { $0 >= today }, "\(first.name) \(second.name) \(today)")
      for start in plan.meetings.compactMap(\.start) {
        #expect(start.mentor.instant == start.mentoree.instant)
        let walls = [(start.mentor, first), (start.mentoree, second)]
        #expect(walls.allSatisfy { $1.moment(at: start.instant) == $0 })
      }
    }
  }
}
