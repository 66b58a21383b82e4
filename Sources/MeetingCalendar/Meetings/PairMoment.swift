package import GuidanceModel

/// One instant on both walls.
package struct PairMoment: Hashable, Sendable {
  package let mentor: ZonedMoment
  package let mentoree: ZonedMoment

  package var instant: Instant { mentor.instant }
  package var utc: ZonedMoment { ZonedMoment(utc: instant) }
  /// Whether it is another day for one than for the other.
  package var datesDiffer: Bool { mentor.date != mentoree.date }

  package subscript(role: Role) -> ZonedMoment { role == .mentor ? mentor : mentoree }
}
