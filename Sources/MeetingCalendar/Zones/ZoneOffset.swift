import GuidanceModel

/// How the clocks of a zone stand in one stretch of time.
package struct ZoneOffset: Hashable, Sendable {
  /// Seconds to add to UTC; east of Greenwich is positive.
  package let seconds: Int
  package let isDaylight: Bool
  /// `CET`, or `+03` where the zone has no letters.
  package let abbreviation: String

  package init(seconds: Int, isDaylight: Bool = false, abbreviation: String) {
    self.seconds = seconds
    self.isDaylight = isDaylight
    self.abbreviation = abbreviation
  }

  /// `+09:00`, `-03:30`.
  package var text: String {
    let minutes = abs(seconds) / 60
    return (seconds < 0 ? "-" : "+") + ClockTime(wrapping: minutes).description
  }
}
