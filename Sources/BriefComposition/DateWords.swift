package import GuidanceModel

/// Dates as a page writes them, in English, without a locale.
package enum DateWords {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// `19 November`.
  package static func day(_ date: CivilDate) -> String { "\(date.day) \(months[date.month - 1])" }

  /// `Thu 19 Nov`.
  package static func short(_ date: CivilDate) -> String {
    "\(date.weekday.name.prefix(3)) \(date.day) \(months[date.month - 1].prefix(3))"
  }

  /// `Thu 19 Nov`, `19–21 Nov`, `29 Dec–3 Jan`.
  static func short(_ first: CivilDate, to last: CivilDate) -> String {
    guard first != last else { return short(first) }
    let isSameMonth = first.month == last.month && first.year == last.year
    return "\(first.day)\(isSameMonth ? "" : " \(months[first.month - 1].prefix(3))")–"
      + "\(last.day) \(months[last.month - 1].prefix(3))"
  }

  /// `Thursday 19 November`.
  package static func weekday(_ date: CivilDate) -> String { "\(date.weekday.name) \(day(date))" }

  /// `Thursday 19 November 2026`.
  package static func full(_ date: CivilDate) -> String { "\(weekday(date)) \(date.year)" }
}
