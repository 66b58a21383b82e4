import GuidanceModel
import Pair

extension RowDecoder {
  /// `mon-fri 09:00-17:00`, several parts between `|`.
  mutating func hours(_ role: Role) -> [Person.Hours] {
    let column = PairColumn.person(role, .hours)
    return parts(column).compactMap { part in
      if let hours = Self.hours(part.value) { return hours }
      isWrong(
        column,
        "wrong-hours",
        "'\(part.value)' is no time of the week.",
        "Write days and times, as: mon-fri 09:00-17:00 | sat 10:00-12:00"
      )
      return nil
    }
  }

  private static func hours(_ text: String) -> Person.Hours? {
    let words = text.lowercased().replacing("\u{2013}", with: "-").split { $0.isWhitespace || $0 == "," }
    guard let times = words.last?.split(separator: "-"), times.count == 2, let from = clock(times[0]),
      let to = clock(times[1])
    else { return nil }
    let days = words.dropLast().map { span($0) }
    guard !days.isEmpty, days.allSatisfy({ !$0.isEmpty }) else { return nil }
    return Person.Hours(days: days.flatMap { $0 }, from: from, to: to)
  }

  /// `mon` or `mon-fri`, also over the weekend: `sat-tue`.
  private static func span(_ text: some StringProtocol) -> [Weekday] {
    let ends = text.split(separator: "-").map { Weekday(rawValue: String($0.prefix(3))) }
    let week = Weekday.allCases
    guard let first = ends.first.flatMap({ $0 }), let from = week.firstIndex(of: first) else { return [] }
    if ends.count == 1 { return [first] }
    guard ends.count == 2, let last = ends[1], let to = week.firstIndex(of: last) else { return [] }
    return from <= to ? Array(week[from...to]) : Array(week[from...]) + week[...to]
  }
}
