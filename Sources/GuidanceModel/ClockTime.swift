/// A time of day on the wall, without a date or a zone.
package struct ClockTime: Hashable, Sendable {
  /// Minutes from midnight, 0 to 1439.
  package let minutes: Int

  package init?(minutes: Int) {
    guard (0..<1440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// - Parameter minutes: counted from any midnight, so that 1500 is 01:00 and -60 is 23:00.
  package init(wrapping minutes: Int) {
    self.minutes = ((minutes % 1440) + 1440) % 1440
  }

  /// Reads `09:30`. Nil for anything else.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.count == 2 }), let hour = Int(parts[0]), let minute = Int(parts[1]),
      (0..<24).contains(hour), (0..<60).contains(minute)
    else { return nil }
    minutes = hour * 60 + minute
  }

  package var hour: Int { minutes / 60 }
  package var minute: Int { minutes % 60 }
}

extension ClockTime: Comparable {
  package static func < (left: ClockTime, right: ClockTime) -> Bool { left.minutes < right.minutes }
}

extension ClockTime: CustomStringConvertible {
  /// `09:30`, 24 hours.
  package var description: String {
    "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}
