import GuidanceModel

/// Dates as a page writes them, in English, without a locale.
enum DateWords {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// `19 November`.
  static func day(_ date: CivilDate) -> String { "\(date.day) \(months[date.month - 1])" }

  /// `Thu 19 Nov`.
  static func short(_ date: CivilDate) -> String {
    "\(date.weekday.name.prefix(3)) \(date.day) \(months[date.month - 1].prefix(3))"
  }

  /// `Thursday 19 November`.
  static func weekday(_ date: CivilDate) -> String { "\(date.weekday.name) \(day(date))" }

  /// `Thursday 19 November 2026`.
  static func full(_ date: CivilDate) -> String { "\(weekday(date)) \(date.year)" }
}
