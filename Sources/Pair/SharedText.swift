package import Diagnostics
package import GuidanceModel

/// Who may read a text of a profile.
package enum Share: String, Sendable, CaseIterable {
  /// Only the person whose it is.
  case owner = "self"
  /// Both of the pair.
  case both
  /// Both of the pair, and the programme's coordinator.
  case coordinator
}

/// Words that belong to one of the two, with whom they are shared, and where they stand in the profile.
package struct SharedText: Hashable, Sendable {
  package var text: String
  package var owner: Role
  package var share: Share
  package var location: SourceLocation

  package init(_ text: String, of owner: Role, share: Share = .both, location: SourceLocation) {
    self.text = text
    self.owner = owner
    self.share = share
    self.location = location
  }

  /// Whether a reader may know of it at all. What is not visible to a reader changes nothing in their brief.
  package func isVisible(to reader: Role) -> Bool { share != .owner || owner == reader }

  /// Whether it may be quoted in a page that the partner could pick up.
  package var isQuotable: Bool { share != .owner }
}
