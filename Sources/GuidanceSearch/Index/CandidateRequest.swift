package import GuidanceModel

/// Which entries a question may be about.
package struct CandidateRequest: Hashable, Sendable {
  /// Terms of the base; an entry with any of them may answer. Never text of the user's.
  package var stems: [String]
  /// Entries whose main topic is one of these may answer without any of the terms.
  package var alsoTopics: [TopicID]
  /// Entries of these cultures may answer without any of the terms.
  package var alsoCultures: [CultureID]
  package var facets: SearchFacets
  /// How many at most, the best by BM25 first.
  package var limit: Int

  package init(
    stems: [String],
    alsoTopics: [TopicID] = [],
    alsoCultures: [CultureID] = [],
    facets: SearchFacets,
    limit: Int
  ) {
    self.stems = stems
    self.alsoTopics = alsoTopics
    self.alsoCultures = alsoCultures
    self.facets = facets
    self.limit = limit
  }
}

/// What an entry must be. Nil asks for nothing.
package struct SearchFacets: Hashable, Sendable {
  /// Entries of these cultures.
  package var cultures: [CultureID]?
  /// Whether entries without a culture pass too where cultures are named.
  package var includesGeneral: Bool
  /// Entries with any of these topics.
  package var topics: [TopicID]?
  package var kinds: [EntryKind]?

  package init(
    cultures: [CultureID]? = nil,
    includesGeneral: Bool = true,
    topics: [TopicID]? = nil,
    kinds: [EntryKind]? = nil
  ) {
    self.cultures = cultures
    self.includesGeneral = includesGeneral
    self.topics = topics
    self.kinds = kinds
  }
}
