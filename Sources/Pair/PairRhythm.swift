package import GuidanceModel

/// How often, how long and when the two agreed to meet. It comes before what a programme or a practice says.
package struct PairRhythm: Hashable, Sendable {
  package var weeksBetween: Int
  /// Nil: as long as the programme or the practice says.
  package var minutes: Int?
  /// On the wall calendar of the meeting's zone, the best first; empty: any day.
  package var days: [Weekday]
  /// On the wall of the meeting's zone; nil: the hour of the next meeting, else the first that both work.
  package var time: ClockTime?

  package init(weeksBetween: Int, minutes: Int? = nil, days: [Weekday] = [], time: ClockTime? = nil) {
    self.weeksBetween = weeksBetween
    self.minutes = minutes
    self.days = days
    self.time = time
  }
}
