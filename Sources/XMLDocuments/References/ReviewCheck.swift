package import Diagnostics
package import GuidanceModel

/// Whether what reviewers signed is still what stands there.
package struct ReviewCheck {
  /// In the order of the content.
  package let diagnostics: [Diagnostic]

  package init(_ guidance: Guidance) {
    diagnostics = guidance.entries.flatMap { entry in
      entry.core.reviews.compactMap { review in
        guard !review.stands else { return nil }
        guard let signed = review.fingerprint else { return .unsealed(review, of: entry.id) }
        // Of another form it cannot have been printed here, and the schema says so.
        return signed.count == review.current.count ? .changed(review, of: entry.id) : nil
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func unsealed(_ review: Review, of entry: EntryID) -> Diagnostic {
    Diagnostic(
      id: "review-without-fingerprint",
      severity: .warning,
      location: review.location,
      reason: "the review by \(Help.excerpt(review.by)) does not say which text was signed",
      response: """
        Let \(Help.excerpt(review.by)) read the entry as it is now; then write fingerprint="\(review.current)", or run \
        `rapport review sign \(entry)`.
        """
    )
  }

  fileprivate static func changed(_ review: Review, of entry: EntryID) -> Diagnostic {
    Diagnostic(
      id: "changed-since-review",
      severity: .suggestion,
      location: review.location,
      reason: "\(entry) was edited after \(Help.excerpt(review.by)) signed it on \(review.date)",
      response: """
        Let \(Help.excerpt(review.by)) read it again; then write date and fingerprint="\(review.current)", or run \
        `rapport review sign \(entry)`.
        """
    )
  }
}
