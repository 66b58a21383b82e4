import GuidanceModel
import MeetingCalendar
import Pair

/// What the coming weeks hold for the two: common hours, clock changes, observances, the next dates.
struct CalendarLines {
  /// How far ahead a page looks for observances: what lies beyond belongs to the plan.
  static let weeksAhead = 6

  let reading: Reading
  let calendar: PairCalendar

  /// The hours both work on the day of the meeting, or the least bad one and whose turn it is.
  var overlap: DraftLine? {
    let date = reading.profile.meeting.date ?? nextWorkingDay
    guard let overlap = calendar.overlap(on: date) else { return nil }
    if let window = overlap.windows.max(by: { length($0) < length($1) }), length(window) >= 30 {
      return fact("In common", "\(date.weekday.name)s \(span(window)).\(assumption)")
    }
    guard let hour = calendar.leastBadHour(on: date, minutes: reading.profile.meeting.minutes ?? 60, turn: turn) else {
      return nil
    }
    let turn = reading.label(hour.turn).lowercased() == "you" ? "your" : "\(reading.partnerName)'s"
    let text = """
      no working hours in common on \(date.weekday.name)s. Least bad: \(hour.start[reading.role].time) for you, \
      \(hour.start[reading.role.partner].time) for \(reading.partnerName). It is \(turn) turn for the awkward hour.\(assumption)
      """
    return fact("In common", text)
  }

  /// The first clock change of the coming quarter that moves the meeting for somebody.
  var clockChange: DraftLine? {
    let change = calendar.clockChanges().first { $0.differenceBefore != $0.differenceAfter }
    guard let change, let role = change.roles.first else { return nil }
    let step = change.step(of: role)
    let who = role == reading.role ? "your clocks" : "\(reading.partnerName)'s clocks"
    let direction = step.minutes > 0 ? "forward" : "back"
    let moved = [reading.role, reading.role.partner].filter { change.shift(of: $0) != 0 }.map { role in
      let shift = change.shift(of: role)
      let name = role == reading.role ? "you" : reading.partnerName
      return "\(abs(shift)) minutes \(shift > 0 ? "later" : "earlier") for \(name)"
    }
    let effect = moved.isEmpty ? "" : ": the meeting is then \(moved.joined(separator: ", "))"
    let text = "\(who) go \(abs(step.minutes)) minutes \(direction) on \(DateWords.weekday(step.date))\(effect)."
    return DraftLine(.flag, label: "Clocks", text, origin: reading.zoneOrigin)
  }

  /// Days of the coming weeks that move meetings.
  var observances: [Passage] {
    let coming = calendar.observances(weeks: Self.weeksAhead).filter { upcoming in
      upcoming.occurrence.observance.effect != .mention && upcoming.occurrence.last > reading.today
        && upcoming.keepers.contains { touchesWork(upcoming.occurrence, of: $0.role) }
    }
    return coming.map { upcoming in
      let observance = upcoming.occurrence.observance
      let names = upcoming.keepers.map { $0.role == reading.role ? "you" : reading.partnerName }
      let line = DraftLine(
        .fact,
        label: days(upcoming.occurrence),
        [.words("\(observance.title), \(names.joined(separator: " and ")). ")]
          + Sentences.first(1, of: reading.spans(observance.note)),
        origin: .entry(observance.id),
        citations: observance.citations.map(\.source.value)
      )
      return Passage([line], omittedAs: (observance.id.text, observance.title))
    }
  }

  /// The next dates in the rhythm that holds, and what to offer if this one cannot be kept.
  var plan: [DraftLine] {
    guard reading.profile.meeting.date != nil || reading.profile.ledger.since != nil, let cadence else { return [] }
    let later = cadence.meetings.filter { $0.date > (reading.profile.meeting.date ?? reading.today) }.prefix(3)
    let dates = later.map { meeting in
      DateWords.short(meeting.date) + remark(on: meeting)
    }
    var lines = dates.isEmpty ? [] : [fact("Next", dates.joined(separator: ", ") + ".")]
    if let offer = postponement(cadence) { lines.append(offer) }
    return lines
  }

  /// Whether it falls on a day on which the person works.
  private func touchesWork(_ occurrence: Occurrence, of role: Role) -> Bool {
    let days = occurrence.possibleDays
    return (days.lowerBound.daysSinceEpoch...days.upperBound.daysSinceEpoch).contains { day in
      calendar[role].hours.isWorkingDay(CivilDate(daysSinceEpoch: day).weekday)
    }
  }

  private var cadence: Cadence? {
    let practice = reading.material.practices.flatMap(\.rhythms)
    let programme = reading.material.programme?.rhythms ?? []
    return CadenceRules(programme: programme, practice: practice).map { rules in
      Cadence(of: reading.profile, in: calendar, rules: rules)
    }
  }

  /// What speaks for another day, or why the day is not the usual one.
  private func remark(on meeting: PlannedMeeting) -> String {
    for case .observance(_, let occurrence, _) in meeting.problems { return " (\(occurrence.observance.title): ask)" }
    return meeting.movedFrom.map { " (not \(DateWords.short($0)))" } ?? ""
  }

  private func postponement(_ cadence: Cadence) -> DraftLine? {
    guard let date = reading.profile.meeting.date, let meeting = cadence.meetings.first(where: { $0.date == date })
    else {
      return nil
    }
    let offers = Postponement(of: meeting, in: cadence, profile: reading.profile, calendar: calendar).alternatives
    let times = offers.compactMap { offer -> String? in
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

  private var turn: Role { Cadence.turn(of: reading.profile) }

  /// Hours that nobody declared are called a guess.
  private var assumption: String {
    let guessed = Role.allCases.filter { calendar[$0].hours.basis != .declared }
    return guessed.isEmpty ? "" : " Hours not declared are the country's usual ones."
  }

  private var nextWorkingDay: CivilDate {
    (0..<7).map { reading.today.adding(days: $0) }.first { day in
      Role.allCases.allSatisfy { calendar[$0].hours.isWorkingDay(day.weekday) }
    } ?? reading.today
  }

  private func length(_ window: Range<Instant>) -> Int { window.upperBound.minutes(since: window.lowerBound) }

  /// `09:00 to 10:30 for you, 17:00 to 18:30 for Yuki`.
  private func span(_ window: Range<Instant>) -> String {
    let (from, to) = (calendar.moment(at: window.lowerBound), calendar.moment(at: window.upperBound))
    guard let from, let to else { return "" }
    func hours(_ role: Role) -> String { "\(from[role].time) to \(to[role].time)" }
    return "\(hours(reading.role)) for you, \(hours(reading.role.partner)) for \(reading.partnerName)"
  }

  private func days(_ occurrence: Occurrence) -> String {
    let about = occurrence.certainty == .about ? "About " : ""
    let first = about + DateWords.short(occurrence.first)
    return occurrence.first == occurrence.last ? first : "\(first) to \(DateWords.short(occurrence.last))"
  }
}
