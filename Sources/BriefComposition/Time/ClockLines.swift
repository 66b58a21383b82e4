import GuidanceModel
import MeetingCalendar

/// The clock changes that bear on a meeting: those before it, which make today's difference a wrong one, and the first
/// after it, which moves the hour of the meetings that follow.
struct ClockLines {
  /// How long after a meeting a change still bears on what the two agree in it.
  private static let weeksAfter = CalendarLines.weeksAhead

  let reading: Reading
  let calendar: PairCalendar

  /// Nil where the hours between the two stay as they are.
  var line: DraftLine? {
    let sentences = [before, after].compactMap { $0 }
    guard let first = sentences.first else { return nil }
    let rest = sentences.dropFirst().map { " " + $0.prefix(1).uppercased() + $0.dropFirst() }
    return DraftLine(.flag, label: "Clocks", first + rest.joined(), origin: reading.zoneOrigin)
  }

  /// `from Sun 28 Mar Yuki is 7 hours ahead of you, today 8 hours.`; nil where the changes make up for each other.
  private var before: String? {
    guard let date = reading.profile.meeting.date, date > reading.today else { return nil }
    let changes = calendar.clockChanges(from: reading.today, through: date).filter { $0.isFelt && isBefore($0, date) }
    guard let first = changes.first, let last = changes.last, first.differenceBefore != last.differenceAfter else {
      return nil
    }
    let (then, now) = (lead(last.differenceAfter), lead(first.differenceBefore))
    let today = now.side == then.side ? now.length : now.words
    return "from \(DateWords.short(day(of: last))) \(reading.partnerName) is \(then.words) you, today \(today)."
  }

  /// `on Sunday 31 October your clocks go 60 minutes back: the meeting is then 60 minutes earlier for you.`
  private var after: String? {
    let date = reading.profile.meeting.date.map { max($0, reading.today) }
    let first = date ?? reading.today
    let changes = calendar.clockChanges(from: first, through: first.adding(days: Self.weeksAfter * 7 - 1))
    let change = changes.first { change in change.isFelt && date.map { !isBefore(change, $0) } ?? true }
    guard let change, let words = ClockChangeWords(names: PairNames(reading)).sentence(change) else { return nil }
    return "on \(DateWords.weekday(day(of: change))) \(words)"
  }

  /// Whether a change is over when the meeting begins; without an hour, those of its day are.
  private func isBefore(_ change: ClockChange, _ date: CivilDate) -> Bool {
    reading.times?.start.map { change.instant <= $0 } ?? (day(of: change) <= date)
  }

  /// On the calendar of whose clock it is.
  private func day(of change: ClockChange) -> CivilDate { change.step(of: change.roles.first ?? reading.role).date }

  /// Where the partner's clock stands, seen from the reader's.
  private func lead(_ difference: Int) -> (length: String, side: String, words: String) {
    let minutes = reading.role == .mentor ? difference : -difference
    guard minutes != 0 else { return ("the same hour", "", "at the same hour as") }
    let (length, side) = (Self.length(abs(minutes)), minutes > 0 ? "ahead of" : "behind")
    return (length, side, "\(length) \(side)")
  }

  /// `1 hour`, `5 hours 45 minutes`.
  private static func length(_ minutes: Int) -> String {
    let parts = [(minutes / 60, "hour"), (minutes % 60, "minute")].filter { $0.0 > 0 }
    return parts.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }.joined(separator: " ")
  }
}

extension ClockChange {
  /// Whether it changes the hours between the two.
  fileprivate var isFelt: Bool { differenceBefore != differenceAfter }
}
