package import Diagnostics

/// The sign-off of a reviewer.
package struct Review: Hashable, Sendable {
  /// What a reviewer vouches for.
  package enum Capacity: String, Sendable, CaseIterable {
    case nativeReader = "native-reader"
    case expert
    case editor
  }

  package var by: String
  package var date: CivilDate
  package var capacity: Capacity
  /// The fingerprint of the text that was signed; nil where none was noted.
  package var fingerprint: String?
  /// The fingerprint of the text as it is now.
  package var current: String
  package var location: SourceLocation

  package init(
    by: String,
    date: CivilDate,
    capacity: Capacity,
    fingerprint: String? = nil,
    current: String,
    location: SourceLocation
  ) {
    self.by = by
    self.date = date
    self.capacity = capacity
    self.fingerprint = fingerprint
    self.current = current
    self.location = location
  }

  /// Whether the text that was signed is the text that stands there: an edit ends a review.
  package var stands: Bool { fingerprint == current }
}

/// How far an entry has been reviewed.
package enum ReviewStatus: String, Sendable, CaseIterable {
  /// Nobody has signed it.
  case unreviewed
  /// Somebody has signed the text that stands there.
  case reviewed
  /// What was signed is not the text that stands there.
  case changedSinceReview = "changed-since-review"

  init(_ reviews: [Review]) {
    self = reviews.isEmpty ? .unreviewed : reviews.contains(where: \.stands) ? .reviewed : .changedSinceReview
  }
}
