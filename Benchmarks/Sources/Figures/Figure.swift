import Foundation

/// One figure of a benchmark. `figures.py` sets the lines of many in a table.
package struct Figure {
  package var name: String
  /// With its unit.
  package var value: String
  /// The least and the most of several runs.
  package var spread = ""
  /// How many times the yardstick it is.
  package var ratio: Double?
  package var yardstick = ""
  /// Each with whether it is met.
  package private(set) var goals: [String] = []

  /// The middle of several runs, in milliseconds.
  package init(_ name: String, milliseconds times: [Double], goal: Double? = nil) {
    let sorted = times.sorted()
    let median = Self.median(times)
    self.init(name, value: String(format: "%.2f ms", median))
    spread = String(format: "%.2f to %.2f", sorted.first ?? 0, sorted.last ?? 0)
    if let goal { aim(at: "under \(Int(goal)) ms", median < goal) }
  }

  package init(_ name: String, value: String) { (self.name, self.value) = (name, value) }

  package static func median(_ times: [Double]) -> Double {
    let sorted = times.sorted()
    return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
  }

  package mutating func aim(at goal: String, _ isMet: Bool) { goals.append("\(goal): \(isMet ? "yes" : "NO")") }

  package mutating func compare(_ value: Double, to yardstick: Double, named name: String, atMost goal: Double? = nil) {
    let ratio = value / yardstick
    (self.ratio, self.yardstick) = (ratio, name)
    if let goal { aim(at: String(format: "at most %.1f times", goal), ratio <= goal) }
  }

  /// Its fields with tabs between, as `figures.py` reads them.
  package var line: String {
    let ratio = ratio.map { String(format: "%.2f", $0) } ?? ""
    return [name, value, spread, ratio, yardstick, goals.joined(separator: "; ")].joined(separator: "\t")
  }

  package func tell() { print(line) }
}
