import GuidanceModel

/// How far an entry has been reviewed, in words for a page.
struct ReviewWords {
  let text: String

  init(_ core: EntryCore) {
    switch core.reviewStatus {
    case .unreviewed: text = "not yet reviewed by a reader from this culture"
    case .reviewed: text = "reviewed by " + core.reviews.filter(\.stands).map(Self.words).joined(separator: " and by ")
    case .changedSinceReview:
      text = "changed since review by " + core.reviews.map(Self.words).joined(separator: " and by ")
    }
  }

  /// `A. Reader as native reader on 2026-11-23`.
  private static func words(_ review: Review) -> String {
    let capacity = review.capacity.rawValue.split(separator: "-").joined(separator: " ")
    return "\(review.by) as \(capacity) on \(review.date)"
  }
}
