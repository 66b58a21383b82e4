import GuidanceModel
import MeetingCalendar
import Pair

/// The days of the week on which both work, for a meeting on a day on which one does not.
struct SharedDays {
  let calendar: PairCalendar
  let names: PairNames

  /// `none on Fridays: Bram does not work then. Both of you work on Mondays and Tuesdays.`; nil where both work on the day
  /// of the hour, or no day of the week is a working day of both: then somebody has to give way, and takes turns.
  /// The day is named by the clock of the one who is off: far apart, the other may still be in the day before.
  func sentence(instead hour: AwkwardHour, on date: CivilDate) -> String? {
    let off = offWork(hour)
    let days = (1...6).map(date.adding(days:)).filter(isShared)
    guard let first = off.first, !days.isEmpty else { return nil }
    let who =
      off.count == 2 ? "neither of you works" : names[first] + (first == names.reader ? " do" : " does") + " not work"
    return """
      none on \(hour.start[first].date.weekday.name)s: \(who) then. \
      Both of you work on \(listed(days)).
      """
  }

  private func isShared(_ date: CivilDate) -> Bool {
    calendar.leastBadHour(on: date, minutes: 0, turn: .mentor).map { offWork($0).isEmpty } ?? false
  }

  private func offWork(_ hour: AwkwardHour) -> [Role] {
    names.ordered.filter { hour.awkwardness(of: $0).isDayOff }
  }

  /// `Mondays, Tuesdays and Thursdays`, Monday first.
  private func listed(_ dates: [CivilDate]) -> String {
    let held = Set(dates.map(\.weekday))
    let words = Weekday.allCases.filter(held.contains).map { "\($0.name)s" }
    let most = words.dropLast().joined(separator: ", ")
    return [most, words.last ?? ""].filter { !$0.isEmpty }.joined(separator: " and ")
  }
}
