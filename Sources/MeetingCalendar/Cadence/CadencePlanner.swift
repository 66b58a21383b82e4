import GuidanceModel
import Pair

/// Walks from one day of the rhythm to the next and settles each.
struct CadencePlanner {
  private let profile: Profile
  private let calendar: PairCalendar
  private let rules: CadenceRules
  private let finder: MeetingFinder
  private let first: CivilDate
  /// The days that the pair likes, the best first; empty: any.
  private let days: [Weekday]
  /// How many meetings after the named one are enough; nil: all.
  private let later: Int?
  let beginning: Cadence.Beginning

  private(set) var meetings: [PlannedMeeting] = []
  private(set) var skipped: [Cadence.Skipped] = []
  private var turn: Role
  private var minutesOwed: Int

  init(profile: Profile, calendar: PairCalendar, rules: CadenceRules, later: Int?) {
    self.profile = profile
    self.calendar = calendar
    self.rules = rules
    self.later = later
    finder = MeetingFinder(of: profile, in: calendar)
    turn = Cadence.turn(of: profile)
    minutesOwed = max(0, profile.ledger.minutesOwed ?? 0)
    days = profile.ledger.rhythm?.days ?? []
    first = profile.meeting.date ?? days.firstDay(from: calendar.today.adding(days: 1))
    if let since = profile.ledger.since {
      beginning = .declared(since)
    } else if [.established, .strained, .closing].contains(profile.stage) {
      beginning = .longAgo
    } else {
      beginning = .assumed(first)
    }
  }

  mutating func plan(to last: CivilDate) {
    var date = first
    if date >= calendar.today, date <= last, let declared = declared() {
      meetings.append(declared)
      settle(declared)
      date = next(after: date)
    }
    while date <= last, !isEnough {
      if date >= calendar.today { place(date) }
      date = next(after: date)
    }
  }

  private var isEnough: Bool {
    guard let later else { return false }
    let named = profile.meeting.date ?? calendar.today
    let offered = max(named, calendar.today).adding(days: Postponement.days)
    return meetings.count { $0.date > named } >= later && meetings.last.map { $0.date > offered } == true
  }

  /// The meeting that the profile names stands as it is; only its hour is found where none is named.
  private func declared() -> PlannedMeeting? {
    guard let date = profile.meeting.date else { return nil }
    let need = need(profile.meeting.minutes ?? rhythm(on: date).leastMinutes)
    guard let time = profile.meeting.time else { return finder.meeting(on: date, need) }
    let start = calendar.meetingZone?.reading(of: date, at: time).usual.instant
    return finder.meeting(on: date, at: start, need, choice: .declared)
  }

  private mutating func place(_ date: CivilDate) {
    let need = need(minutes(on: date))
    guard var meeting = finder.meeting(onOneOf: days(around: date), need) else {
      let obstacles = finder.meeting(on: date, need).problems.filter(\.isObstacle)
      skipped.append(Cadence.Skipped(date: date, because: obstacles))
      return
    }
    if meeting.date != date {
      let nominal = finder.meeting(on: date, need)
      meeting.movedFrom = date
      meeting.movedBecause = nominal.problems.filter { $0.isObstacle || nominal.isFree }
    }
    meetings.append(meeting)
    settle(meeting)
  }

  private func need(_ minutes: Int) -> MeetingFinder.Need {
    MeetingFinder.Need(minutes: max(0, minutes) + minutesOwed, minutesOwed: minutesOwed, turn: turn)
  }

  /// Time lost is added to the next meeting alone, and after an awkward hour it is the other's turn.
  private mutating func settle(_ meeting: PlannedMeeting) {
    minutesOwed = 0
    if let bearer = bearer(of: meeting) { turn = bearer.partner }
  }

  /// Who takes the worse part of a meeting outside hours; nil where both are at work.
  private func bearer(of meeting: PlannedMeeting) -> Role? {
    if case .turn(let role) = meeting.choice { return role }
    guard meeting.choice == .declared else { return nil }
    let costs = meeting.problems.compactMap { problem -> (role: Role, cost: Int)? in
      guard case .outsideHours(let role, let awkwardness, _) = problem else { return nil }
      return (role, awkwardness.cost)
    }
    return costs.max { $0.cost < $1.cost }?.role
  }

  /// The day itself, then those near it, the later first, not so far that two meetings meet.
  private func days(around date: CivilDate) -> [CivilDate] {
    let reach = (weeks(after: date) * 7 - 1) / 2
    let offsets = [0] + (1...min(reach, 13)).flatMap { [$0, -$0] }
    let earliest = meetings.last.map { max(calendar.today, $0.date.adding(days: 2)) } ?? calendar.today
    let near = offsets.map(date.adding(days:)).filter { $0 >= earliest }
    guard !days.isEmpty else { return near }
    return near.filter { days.contains($0.weekday) } + near.filter { !days.contains($0.weekday) }
  }

  private func next(after date: CivilDate) -> CivilDate {
    days.nearestDay(to: date.adding(days: weeks(after: date) * 7))
  }

  private func weeks(after date: CivilDate) -> Int { min(max(1, rhythm(on: date).weeksBetween), 52) }

  /// The pair's own length within what the rhythm allows.
  private func minutes(on date: CivilDate) -> Int {
    let rhythm = rhythm(on: date)
    let usual = profile.meeting.minutes ?? rhythm.leastMinutes
    return max(rhythm.leastMinutes, min(usual, rhythm.mostMinutes ?? usual))
  }

  private func rhythm(on date: CivilDate) -> Rhythm {
    switch beginning {
    case .declared(let since), .assumed(let since): rules.rhythm(inMonth: since.fullMonths(to: date))
    case .longAgo: rules.last
    }
  }
}

extension CivilDate {
  /// Whole months from this day to another; 0 where it lies before. From 8 October to 7 November there is none.
  func fullMonths(to other: CivilDate) -> Int {
    let months = (other.year - year) * 12 + other.month - month
    return max(0, adding(months: months) <= other ? months : months - 1)
  }
}

extension [Weekday] {
  /// The first of these days from a day on; the day itself where there are none.
  fileprivate func firstDay(from date: CivilDate) -> CivilDate {
    guard let best = first else { return date }
    return (0..<7).map(date.adding(days:)).first { $0.weekday == best } ?? date
  }

  /// The day itself where it is one of these; else the best of them in the three days before and after it.
  fileprivate func nearestDay(to date: CivilDate) -> CivilDate {
    guard !isEmpty, !contains(date.weekday) else { return date }
    return firstDay(from: date.adding(days: -3))
  }
}
