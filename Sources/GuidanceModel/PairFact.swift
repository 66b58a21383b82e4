/// Something declared about a pair that calls for a situation's script although nobody named it.
package enum PairFact: String, Sendable, CaseIterable {
  /// One of them speaks the language of the meeting at B2 or below, and the other at another level.
  case secondLanguage = "second-language"
  /// One of them declared that the connection may fail.
  case weakConnection = "weak-connection"
  /// Their working hours have no hour in common.
  case noOverlap = "no-overlap"
  /// They have never met in person, and named an occasion on which they could.
  case couldMeet = "could-meet"
  /// Meetings fell short, and minutes are owed.
  case minutesOwed = "minutes-owed"
}
