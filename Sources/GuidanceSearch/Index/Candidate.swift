package import GuidanceModel

/// An entry that may answer a question, with what ranking needs to know of it.
package struct Candidate: Hashable, Sendable {
  package var id: EntryID
  package var kind: EntryKind
  package var culture: CultureID?
  /// The main topic first.
  package var topics: [TopicID]
  /// BM25 over the fields, positive, more is better; 0 where it is here for its topic alone.
  package var relevance: Double
  package var clues: Clues
  /// What its text is about; nil where the base has no vectors.
  package var direction: Direction?

  package init(
    id: EntryID,
    kind: EntryKind,
    culture: CultureID?,
    topics: [TopicID],
    relevance: Double,
    clues: Clues,
    direction: Direction? = nil
  ) {
    self.id = id
    self.kind = kind
    self.culture = culture
    self.topics = topics
    self.relevance = relevance
    self.clues = clues
    self.direction = direction
  }
}
