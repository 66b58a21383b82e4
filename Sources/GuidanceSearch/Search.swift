import GuidanceModel

extension SearchableBase {
  /// See `Search`. Whoever makes a `Search` outside this room has the run time look up what a base is.
  package func answer(_ question: SearchQuestion) throws(Failure) -> SearchResults {
    try Search(in: self).answer(question)
  }
}

/// Answers questions from a base.
package struct Search<Base: SearchableBase> {
  /// How many candidates are ranked: with fewer, a good answer with common words may be missed; more take time.
  static var mostCandidates: Int { 300 }

  let base: Base

  package init(in base: Base) { self.base = base }

  /// Nothing in the question can make it fail; only the base can.
  package func answer(_ question: SearchQuestion) throws(Base.Failure) -> SearchResults {
    var words = QuestionWords(question.text)
    if words.items.isEmpty, question.text.allSatisfy(\.isWhitespace) { return try browse(question) }
    var meanings = try base.meanings(of: words.phrases)
    let suggestion = try repair(&words, meanings: &meanings, isLiteral: question.isLiteral)
    var read = QueryReader(question, words: words, meanings: meanings).result()
    let vectors = question.isLiteral || read.onlyNames ? nil : try base.vectors(of: read.terms.map(\.word))
    try widen(&read, with: vectors)
    var results = read.onlyNames ? try namesAlone(question, read) : try rank(question, read, vectors)
    results.suggestion = suggestion
    return results
  }

  /// Completes and mends what the base does not know; the suggestion, where there is one.
  private func repair(
    _ words: inout QuestionWords,
    meanings: inout [Meaning],
    isLiteral: Bool
  ) throws(Base.Failure) -> String? {
    let repair = SpellingRepair(base: base)
    try repair.mark(&words, meanings: meanings)
    try repair.complete(&words)
    guard let corrected = try repair.corrected(words) else { return nil }
    if !isLiteral {
      words = QuestionWords(corrected)
      meanings = try base.meanings(of: words.phrases)
      try repair.mark(&words, meanings: meanings)
      try repair.complete(&words)
    }
    return corrected
  }

  private func rank(
    _ question: SearchQuestion,
    _ read: ReadQuestion,
    _ vectors: QuestionVectors?
  ) throws(Base.Failure) -> SearchResults {
    let known = try base.terms(read.stems)
    let weights = TermWeights(read.terms, known: known, entryTotal: try base.entryTotal())
    let cultures = try cultureMatch(read)
    let ranking = Ranking(
      read: read,
      weights: weights,
      cultures: cultures,
      questionMark: Clues.mark(of: question.text),
      direction: vectors?.direction(of: zip(read.terms, weights.items).map { ($0.word, $1.weight) })
    )
    let judgments = try judgments(request(question, read, cultures), ranking)
    let answers = ranking.answers(judgments)
    var results = try self.results(question, read, ranking, judgments, answers)
    if answers.isEmpty { results.nearestTopics = ranking.nearestTopics(judgments) }
    return results
  }

  private func judgments(_ request: CandidateRequest, _ ranking: Ranking) throws(Base.Failure) -> [Judgment] {
    var (judgments, best): ([Judgment], Double) = ([], 0)
    try base.forEachCandidate(
      request,
      begin: { count, bestRelevance in
        (judgments, best) = ([], bestRelevance)
        judgments.reserveCapacity(count)
      },
      { judgments.append(ranking.judgment($0, bestRelevance: best)) }
    )
    return judgments
  }

  private func request(
    _ question: SearchQuestion,
    _ read: ReadQuestion,
    _ cultures: CultureMatch
  ) -> CandidateRequest {
    CandidateRequest(
      stems: read.stems,
      alsoTopics: read.understanding.topics,
      alsoCultures: cultures.named + cultures.regions,
      facets: SearchFacets(
        cultures: cultures.admitted,
        topics: question.topics.isEmpty ? nil : question.topics,
        kinds: question.kinds.isEmpty ? nil : question.kinds
      ),
      limit: Self.mostCandidates
    )
  }

  private func cultureMatch(_ read: ReadQuestion) throws(Base.Failure) -> CultureMatch {
    let named = read.understanding.cultures
    return CultureMatch(named: named, relations: try base.relatives(of: named))
  }

  private func results(
    _ question: SearchQuestion,
    _ read: ReadQuestion,
    _ ranking: Ranking,
    _ judgments: [Judgment],
    _ answers: [Int]
  ) throws(Base.Failure) -> SearchResults {
    let shown = ranking.best(question.limit, of: answers, judgments)
    let entries = try base.entries(ids: shown.map(\.id))
    var stems = WantedStems(read.terms.flatMap(\.stems))
    var facets = FacetCounts()
    for place in answers {
      facets.add(kind: judgments[place].kind, culture: judgments[place].culture, topics: judgments[place].topics)
    }
    return SearchResults(
      question: question,
      understood: read.understanding,
      total: answers.count,
      results: zip(entries, shown).map {
        SearchResult(entry: $0, snippet: Snippet(of: $0, &stems), score: ranking.score($1))
      },
      facets: facets,
      nearestTopics: []
    )
  }
}
