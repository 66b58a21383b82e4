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
///
/// By their names as texts: a dictionary by any other sort of key costs a short run of the program more to set up than to
/// fill.
package struct FacetCounts: Hashable, Sendable {
  package var kinds: [String: Int] = [:]
  /// General entries are not among them.
  package var cultures: [String: Int] = [:]
  package var topics: [String: Int] = [:]

  package init() {}

  /// All entries together.
  package var total: Int { kinds.values.reduce(0, +) }

  package mutating func add(kind: EntryKind, culture: CultureID?, topics: [TopicID]) {
    kinds[kind.rawValue, default: 0] += 1
    if let culture { cultures[culture.text, default: 0] += 1 }
    for topic in topics { self.topics[topic.text, default: 0] += 1 }
  }
}
