import Foundation

/// The printed table: median, fastest and slowest of many runs, and the ratio to the yardstick.
enum Table {
  static let warmups = 3
  static let rounds = 30

  static let head = line("command", "median", "min", "max", "x sqlite3", "goal")

  static func row(_ contestant: Contestant, _ sorted: [Double], yardstick: Double) -> String {
    let median = median(sorted)
    let goal = contestant.goal.map { median <= $0 ? "under \(Int($0)) ms: yes" : "under \(Int($0)) ms: NO" } ?? ""
    return line(
      contestant.name,
      text(median),
      text(sorted.first ?? 0),
      text(sorted.last ?? 0),
      String(format: "%.2f", median / yardstick),
      goal
    )
  }

  static func median(_ times: [Double]) -> Double {
    let sorted = times.sorted()
    return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
  }

  private static func text(_ milliseconds: Double) -> String { String(format: "%.2f ms", milliseconds) }

  private static func line(_ columns: String...) -> String {
    let widths = [28, 10, 10, 10, 10, 18]
    return zip(columns, widths).map { $0.padding(toLength: $1, withPad: " ", startingAt: 0) }.joined(separator: " ")
  }
}
