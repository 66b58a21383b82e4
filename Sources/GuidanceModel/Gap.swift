/// How far two people stand apart on a dimension. Less than a third of a scale is noise, hence the bounds.
package enum Gap: String, Sendable, CaseIterable {
  /// 0 or 1 apart.
  case close
  /// 2 or 3 apart.
  case moderate
  /// 4 or more apart.
  case wide

  package init(distance: Int) {
    self =
      switch distance {
      case ...1: .close
      case 2...3: .moderate
      default: .wide
      }
  }
}

/// Where the mentor stands on a dimension, seen from the mentoree.
package enum MentorStand: String, Sendable, CaseIterable {
  /// Nearer to the -3 pole.
  case lower
  /// Nearer to the +3 pole.
  case higher
  /// The two are close.
  case near
}
