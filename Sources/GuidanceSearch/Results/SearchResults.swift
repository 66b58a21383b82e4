package import GuidanceModel

/// The answer to a question.
package struct SearchResults: Hashable, Sendable {
  package var question: SearchQuestion
  package var understood: Understanding
  /// The question with its misspelt words mended; nil where every word is known. Unless the question was literal, it is
  /// the mended one that was answered.
  package var suggestion: String?
  /// How many entries answer, those beyond the limit included.
  package var total: Int
  /// Best first, at most as many as asked for.
  package var results: [SearchResult]
  package var facets: FacetCounts
  /// Where nothing good is held: the topics that come nearest, best first. Else empty.
  package var nearestTopics: [TopicID]
}

/// One entry that answers.
package struct SearchResult: Hashable, Sendable {
  package var entry: Entry
  package var snippet: Snippet
  package var score: Score
}

/// How many of the answers there are of each kind, culture and topic. An entry counts once for each of its topics.
package struct FacetCounts: Hashable, Sendable {
  package var kinds = Tally()
  /// General entries are not among them.
  package var cultures = Tally()
  package var topics = Tally()

  package init() {}

  /// All entries together.
  package var total: Int { kinds.total }

  package mutating func add(kind: EntryKind, culture: CultureID?, topics: [TopicID]) {
    kinds.add(kind.rawValue)
    if let culture { cultures.add(culture.text) }
    for topic in topics { self.topics.add(topic.text) }
  }
}
