/// An entry as the index takes it.
package struct IndexedEntry: Hashable, Sendable {
  package var clues: Clues
  /// Each of its terms once, in ascending order.
  package var occurrences: [Occurrence]
  /// How many words it has in all fields together, function words left out.
  package var length: Int
}

/// How much a term counts in an entry.
package struct Occurrence: Hashable, Sendable {
  package var term: TermNumber
  /// See `FieldWeights`.
  package var weight: Int
}

/// How much a word counts by the field in which it stands, in halves. A title says what an entry is about, an asked phrase
/// when somebody needs it; the names of cultures and topics repeat in hundreds of entries.
enum FieldWeights {
  static let title = 8
  static let asked = 6
  static let text = 2
  static let names = 1
  /// So much is one word in the text.
  static let unit = 2.0
}
