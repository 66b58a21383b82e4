/// One of the two people: the reader of a brief, or their partner.
package enum Role: String, Sendable, CaseIterable {
  case mentor
  case mentoree

  package var partner: Role { self == .mentor ? .mentoree : .mentor }
}

/// Whom a piece of guidance addresses.
package enum Audience: String, Sendable, CaseIterable {
  case mentor
  case mentoree
  case both

  package init(_ role: Role) { self = role == .mentor ? .mentor : .mentoree }

  package func includes(_ role: Role) -> Bool { self == .both || rawValue == role.rawValue }
}

/// The part a person had in a situation.
package enum Side: String, Sendable, CaseIterable {
  case caused
  case affected
  case both
}
