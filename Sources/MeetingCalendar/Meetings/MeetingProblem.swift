package import GuidanceModel

/// What speaks against a meeting's hour, with the facts to say it.
package enum MeetingProblem: Hashable, Sendable {
  /// The day is over.
  case past(CivilDate)
  /// The clocks jump over the time, or show it twice; never `exact`.
  case clockChange(LocalReading)
}
