import GuidanceModel
import MeetingCalendar
import Pair

/// What the coming weeks hold for the two: common hours, clock changes, observances, the next dates.
struct CalendarLines {
  /// How far ahead a page looks for observances: what lies beyond belongs to the plan.
  static let weeksAhead = 6
  /// How many of the next meetings a line can name, and how many observances.
  static let mostDates = 3
  private static let mostObservances = 3

  let reading: Reading
  let calendar: PairCalendar

  /// The hours both work on the day of the meeting, or the least bad one and whose turn it is.
  var overlap: DraftLine? { overlap(on: reading.profile.meeting.date ?? nextWorkingDay) }

  func overlap(on date: CivilDate) -> DraftLine? {
    guard let overlap = calendar.overlap(on: date) else { return nil }
    if let window = overlap.windows.max(by: { length($0) < length($1) }), length(window) >= 30 {
      return fact("In common", "\(span(window)).\(assumption)")
    }
    guard let hour = calendar.leastBadHour(on: date, minutes: reading.profile.meeting.minutes ?? 60, turn: turn) else {
      return nil
    }
    if let off = SharedDays(calendar: calendar, names: names).sentence(instead: hour, on: date) {
      return fact("In common", off + assumption)
    }
    let text = """
      no working hours in common on \(hour.start[reading.role].weekday.name)s. Least bad: \(hour.start[reading.role].time) \
      for you, \(hour.start[reading.role.partner].time) for \(reading.partnerName). It is \(names.owner(hour.turn)) turn \
      for the awkward hour.\(assumption)
      """
    return fact("In common", text)
  }

  /// Days of the coming weeks that move meetings, all in one line: what each does stands in the plan.
  var observances: DraftLine? {
    let moving = calendar.observances(weeks: Self.weeksAhead, from: ahead).filter { upcoming in
      upcoming.occurrence.observance.effect != .mention && upcoming.occurrence.last > ahead
        && upcoming.keepers.contains { touchesWork(upcoming.occurrence, of: $0.role) }
    }
    let coming = moving.filter { upcoming in !moving.contains { $0.covers(upcoming) } }
    guard let first = coming.first else { return nil }
    let words = ObservanceWords(names: names)
    let days = Self.named(of: coming).map { upcoming in
      "\(words.days(upcoming.occurrence)) \(upcoming.occurrence.observance.title) (\(words.keepers(upcoming)))"
    }
    let rest = coming.count - days.count
    let text = days.joined(separator: ", ") + (rest > 0 ? ", and \(rest) more" : "") + "."
    return DraftLine(
      .fact,
      label: "Ahead",
      text,
      origin: coming.count == 1 ? .entry(first.occurrence.observance.id) : .computed("observances"),
      explanation: coming.map(\.occurrence.observance.id.text).joined(separator: ", ")
    )
  }

  /// As many as a line can name, in their order: what a part of a country keeps gives way to what is sure.
  private static func named(of coming: [UpcomingObservance]) -> [UpcomingObservance] {
    let chosen = coming.enumerated()
      .sorted { ($0.element.isKeptInParts ? 1 : 0, $0.offset) < ($1.element.isKeptInParts ? 1 : 0, $1.offset) }
      .prefix(mostObservances)
    return chosen.sorted { $0.offset < $1.offset }.map(\.element)
  }

  /// From where a page looks ahead: today, or a meeting that no plan of today reaches.
  var ahead: CivilDate {
    guard let date = reading.profile.meeting.date, PairCalendar.isFar(date, from: reading.today) else {
      return reading.today
    }
    return date
  }

  /// The next dates in the rhythm that holds, and what to offer if this one cannot be kept.
  var plan: [DraftLine] {
    guard reading.profile.namesDates, let cadence = reading.cadence else { return [] }
    let later = cadence.meetings.filter { $0.date > (reading.profile.meeting.date ?? reading.today) }
      .prefix(Self.mostDates)
    let dates = later.map { meeting in
      DateWords.short(meeting.date(for: reading.role)) + remark(on: meeting)
    }
    var lines = dates.isEmpty ? [] : [fact("Next", dates.joined(separator: ", ") + ".")]
    if let offer = postponement(cadence) { lines.append(offer) }
    return lines
  }

  /// What speaks for another day, or why the day is not the usual one.
  private func remark(on meeting: PlannedMeeting) -> String {
    for case .observance(_, let occurrence, let reason) in meeting.problems
    where !occurrence.observance.isKeptInParts(for: reason) {
      return " (\(occurrence.observance.title): ask)"
    }
    return meeting.movedFrom(for: reading.role).map { " (not \(DateWords.short($0)))" } ?? ""
  }

  /// Whether it falls on a day on which the person works.
  private func touchesWork(_ occurrence: Occurrence, of role: Role) -> Bool {
    let days = occurrence.possibleDays
    return (days.lowerBound.daysSinceEpoch...days.upperBound.daysSinceEpoch).contains { day in
      calendar[role].hours.isWorkingDay(CivilDate(daysSinceEpoch: day).weekday)
    }
  }

  private func postponement(_ cadence: Cadence) -> DraftLine? {
    guard let date = reading.profile.meeting.date, let meeting = cadence.meetings.first(where: { $0.date == date })
    else {
      return nil
    }
    let times = reading.alternatives(to: meeting, in: cadence).compactMap { offer -> String? in
      guard let start = offer.start else { return DateWords.short(offer.date) }
      let own = start[reading.role]
      return "\(DateWords.short(own.date)) \(own.time) (\(start[reading.role.partner].time))"
    }
    guard !times.isEmpty else { return nil }
    let text =
      "\(times.joined(separator: ", ")). In brackets: \(reading.partnerName)'s clock. Say why, and offer all of them."
    return fact("To postpone", text)
  }

  private func fact(_ label: String, _ text: String) -> DraftLine {
    DraftLine(.fact, label: label, text, origin: reading.zoneOrigin)
  }

  private var names: PairNames { PairNames(reading) }

  private var turn: Role { Cadence.turn(of: reading.profile) }

  /// Hours that nobody declared are called a guess.
  private var assumption: String {
    let undeclared = Role.allCases.map { calendar[$0].hours.basis }.filter { $0 != .declared }
    guard !undeclared.isEmpty else { return "" }
    let isGuess = undeclared.contains(where: \.isAssumption)
    return isGuess ? " Hours not declared are assumed." : " Hours not declared are the country's usual ones."
  }

  private var nextWorkingDay: CivilDate {
    (0..<7).map { reading.today.adding(days: $0) }.first { day in
      Role.allCases.allSatisfy { calendar[$0].hours.isWorkingDay(day.weekday) }
    } ?? reading.today
  }

  private func length(_ window: Range<Instant>) -> Int { window.upperBound.minutes(since: window.lowerBound) }

  /// `Thursdays 09:00 to 10:30 for you, 17:00 to 18:30 for Yuki`; the weekday again where it is another one.
  private func span(_ window: Range<Instant>) -> String {
    let (from, to) = (calendar.moment(at: window.lowerBound), calendar.moment(at: window.upperBound))
    guard let from, let to else { return "" }
    func hours(_ role: Role) -> String { "\(from[role].time) to \(to[role].time) for \(names[role])" }
    let (own, partner) = (reading.role, reading.role.partner)
    let day = from.datesDiffer ? "\(from[partner].weekday.name)s " : ""
    return "\(from[own].weekday.name)s \(hours(own)), \(day)\(hours(partner))"
  }
}

extension UpcomingObservance {
  /// Whether it is a longer season of the same people around the other's days.
  fileprivate func covers(_ other: UpcomingObservance) -> Bool {
    let (season, days) = (occurrence.first...occurrence.last, other.occurrence.first...other.occurrence.last)
    return season != days && season.contains(days.lowerBound) && season.contains(days.upperBound)
      && Set(keepers.map(\.role)).isSuperset(of: other.keepers.map(\.role))
  }
}
