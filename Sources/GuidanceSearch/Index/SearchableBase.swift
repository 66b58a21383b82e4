package import GuidanceModel

/// What search asks of the base. Everything comes out as values; ranking knows nothing of storage.
package protocol SearchableBase {
  associatedtype Failure: Error

  /// How many entries the base holds.
  func entryTotal() throws(Failure) -> Int
  /// What phrases mean; phrases without a meaning are left out.
  func meanings(of phrases: [String]) throws(Failure) -> [Meaning]
  /// The terms with these stems; unknown stems are left out.
  func terms(_ stems: [String]) throws(Failure) -> [Term]
  /// Words that begin so, the most frequent first.
  func words(beginning: String, limit: Int) throws(Failure) -> [WrittenWord]
  /// Words of a length in letters, for near misses, the most frequent first.
  func words(lengths: ClosedRange<Int>) throws(Failure) -> [WrittenWord]
  /// Which of these words are known to be spelt right, be it that no entry has them.
  func correct(among words: [String]) throws(Failure) -> Set<String>
  /// The directions of these words, as far as they are known, and of all terms; nil for a base without vectors.
  func vectors(of words: [String]) throws(Failure) -> QuestionVectors?
  /// The terms with these numbers, in any order.
  func terms(numbered numbers: [TermNumber]) throws(Failure) -> [Term]
  /// The cultures above and below these: region of a country, countries of a region.
  func relatives(of cultures: [CultureID]) throws(Failure) -> [CultureRelation]
  /// Hands over the entries that may answer, one after another, so that hundreds need not be held at once.
  ///
  /// - Parameter begin: is called before the first, with how many there are and the relevance of the most relevant; and again
  ///   where a base turns out to be damaged and all are handed over anew.
  func forEachCandidate(
    _ request: CandidateRequest,
    begin: (_ count: Int, _ bestRelevance: Double) -> Void,
    _ body: (Candidate) -> Void
  ) throws(Failure)
  /// All entries that the facets admit, by id, at most so many.
  func entries(matching facets: SearchFacets, limit: Int) throws(Failure) -> [Entry]
  /// How many entries the facets admit.
  func facetCounts(_ facets: SearchFacets) throws(Failure) -> FacetCounts
  /// In the order asked for.
  func entries(ids: [EntryID]) throws(Failure) -> [Entry]
}

extension SearchableBase {
  /// All that may answer, held at once.
  package func candidates(_ request: CandidateRequest) throws(Failure) -> [Candidate] {
    var candidates: [Candidate] = []
    try forEachCandidate(request, begin: { _, _ in candidates = [] }, { candidates.append($0) })
    return candidates
  }

  /// None.
  package func correct(among words: [String]) throws(Failure) -> Set<String> { [] }

  /// None.
  package func vectors(of words: [String]) throws(Failure) -> QuestionVectors? { nil }

  /// None, as there are no vectors that could lead to a number.
  package func terms(numbered numbers: [TermNumber]) throws(Failure) -> [Term] { [] }
}

/// That one culture lies in another.
package struct CultureRelation: Hashable, Sendable {
  package var country: CultureID
  package var region: CultureID

  package init(country: CultureID, region: CultureID) {
    self.country = country
    self.region = region
  }
}
