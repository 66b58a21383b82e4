import GuidanceModel

extension Search {
  /// Without words: everything that the choices admit, by id.
  func browse(_ question: SearchQuestion) throws(Base.Failure) -> SearchResults {
    var understood = Understanding()
    understood.cultures = question.cultures
    understood.topics = question.topics
    understood.kinds = question.kinds
    understood.reader = question.reader
    return try browse(question, understood)
  }

  /// A question that only names: a culture and a kind, `checklist`, `Japan`. Where it names nothing either, it asks
  /// nothing.
  func namesAlone(_ question: SearchQuestion, _ read: ReadQuestion) throws(Base.Failure) -> SearchResults {
    let understood = read.understanding
    guard understood.cultures.isEmpty, understood.kinds.isEmpty, understood.topics.isEmpty else {
      return try browse(question, understood)
    }
    return SearchResults(
      question: question,
      understood: understood,
      total: 0,
      results: [],
      facets: FacetCounts(),
      nearestTopics: []
    )
  }

  /// A culture without a checklist of its own is answered with the general ones.
  private func browse(_ question: SearchQuestion, _ understood: Understanding) throws(Base.Failure) -> SearchResults {
    let own = try browse(question, understood, includesGeneral: false)
    let hasChoice = !understood.kinds.isEmpty || !understood.topics.isEmpty
    return own.total == 0 && hasChoice ? try browse(question, understood, includesGeneral: true) : own
  }

  private func browse(
    _ question: SearchQuestion,
    _ understood: Understanding,
    includesGeneral: Bool
  ) throws(Base.Failure) -> SearchResults {
    let facets = SearchFacets(
      cultures: understood.cultures.isEmpty ? nil : understood.cultures,
      includesGeneral: includesGeneral,
      topics: understood.topics.isEmpty ? nil : understood.topics,
      kinds: understood.kinds.isEmpty ? nil : understood.kinds
    )
    let counts = try base.facetCounts(facets)
    let entries = try base.entries(matching: facets, limit: max(0, question.limit))
    return SearchResults(
      question: question,
      understood: understood,
      total: counts.total,
      results: entries.map { SearchResult(entry: $0, snippet: Snippet(of: $0, stems: []), score: Score()) },
      facets: counts,
      nearestTopics: []
    )
  }
}
