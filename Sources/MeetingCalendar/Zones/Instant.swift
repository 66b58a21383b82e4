import GuidanceModel

/// A point in time, the same for everybody.
package struct Instant: Hashable, Sendable, Comparable {
  /// Seconds from 1970-01-01 00:00 UTC, leap seconds not counted.
  package let seconds: Int

  package init(seconds: Int) { self.seconds = seconds }

  package func adding(minutes: Int) -> Instant { Instant(seconds: seconds + minutes * 60) }

  /// Whole minutes from another instant to this one, towards zero.
  package func minutes(since earlier: Instant) -> Int { (seconds - earlier.seconds) / 60 }

  package static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }
}

extension Instant {
  /// So many seconds from midnight UTC of a day, which may lead to another day.
  init(_ date: CivilDate, secondsIntoDay: Int) {
    self.init(seconds: date.daysSinceEpoch * 86_400 + secondsIntoDay)
  }
}
