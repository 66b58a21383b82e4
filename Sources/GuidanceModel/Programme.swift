package import Diagnostics

/// The settings of an organisation that runs a mentoring programme.
package struct Programme: Hashable, Sendable {
  package var title: String
  package var coordinator: Coordinator?
  /// The programme's rule, in a sentence or two.
  package var confidentiality: RichText
  /// Its own rhythms; empty: the practices' rhythms hold.
  package var rhythms: [Rhythm]
  /// After how many months an entry must be checked again.
  package var reviewAfterMonths: Int
  package var location: SourceLocation

  package init(
    title: String,
    coordinator: Coordinator? = nil,
    confidentiality: RichText,
    rhythms: [Rhythm] = [],
    reviewAfterMonths: Int,
    location: SourceLocation
  ) {
    self.title = title
    self.coordinator = coordinator
    self.confidentiality = confidentiality
    self.rhythms = rhythms
    self.reviewAfterMonths = reviewAfterMonths
    self.location = location
  }

  /// Whom to call.
  package struct Coordinator: Hashable, Sendable {
    package var name: String
    /// E-mail address or telephone number.
    package var contact: String?

    package init(name: String, contact: String? = nil) {
      self.name = name
      self.contact = contact
    }
  }
}
