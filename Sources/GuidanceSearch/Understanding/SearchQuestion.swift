package import GuidanceModel

/// What somebody asks: words, and what they chose beside them.
package struct SearchQuestion: Hashable, Sendable {
  /// As typed. Anything may stand in it.
  package var text: String
  /// Chosen by option or by a profile; they count as if they had been named.
  package var cultures: [CultureID]
  /// Entries of other topics are left out.
  package var topics: [TopicID]
  /// Entries of other kinds are left out.
  package var kinds: [EntryKind]
  /// Who asks; nil: what the words tell.
  package var reader: Role?
  /// How many results at most.
  package var limit: Int
  /// Takes words as words: nothing is understood, nothing is corrected.
  package var isLiteral: Bool

  package init(
    _ text: String,
    cultures: [CultureID] = [],
    topics: [TopicID] = [],
    kinds: [EntryKind] = [],
    reader: Role? = nil,
    limit: Int = 10,
    isLiteral: Bool = false
  ) {
    self.text = text
    self.cultures = cultures
    self.topics = topics
    self.kinds = kinds
    self.reader = reader
    self.limit = limit
    self.isLiteral = isLiteral
  }
}
