package import GuidanceModel

/// An observance in one year.
package struct Occurrence: Hashable, Sendable {
  package let observance: Observance
  package let first: CivilDate
  package let last: CivilDate
  package let certainty: Observance.Certainty
  /// The days on which it may fall: a day more on either side where the date is not sure.
  package let possibleDays: ClosedRange<CivilDate>

  package init(observance: Observance, first: CivilDate, certainty: Observance.Certainty) {
    self.observance = observance
    self.first = first
    self.certainty = certainty
    last = first.adding(days: max(observance.days, 1) - 1)
    possibleDays = (first...last).widened(by: certainty == .about ? 1 : 0)
  }

  func mayTouch(_ days: ClosedRange<CivilDate>) -> Bool { possibleDays.overlaps(days) }
}

/// An answer about an observance in a range of days.
package struct Occurrences: Hashable, Sendable {
  /// In the order of their days.
  package var found: [Occurrence]
  /// Years about which nothing can be said, because the table of dates does not reach them.
  package var unknownYears: [Int]
}
