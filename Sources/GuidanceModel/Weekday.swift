/// A day of the week, Monday first.
package enum Weekday: String, Sendable, CaseIterable {
  case monday = "mon"
  case tuesday = "tue"
  case wednesday = "wed"
  case thursday = "thu"
  case friday = "fri"
  case saturday = "sat"
  case sunday = "sun"

  /// - Parameter daysSinceEpoch: days from 1 January 1970, which was a Thursday.
  package init(daysSinceEpoch: Int) { self = Self.allCases[((daysSinceEpoch + 3) % 7 + 7) % 7] }

  /// `Monday`.
  package var name: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }
}
