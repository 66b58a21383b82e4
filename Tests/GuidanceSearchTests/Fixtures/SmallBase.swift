import GuidanceModel

@testable import GuidanceSearch

/// The small guidance, searchable without a database.
struct SmallBase: SearchableBase {
  private let indexed: [(entry: Entry, clues: Clues)]
  private let termsByStem: [String: Term]
  private let writtenWords: [WrittenWord]
  private let meaningsByPhrase: [String: [Meaning]]
  private let relations: [CultureRelation]

  init(_ guidance: Guidance = SmallGuidance.all) {
    let names = EntryNames(guidance)
    var builder = IndexBuilder(naming: names)
    let indexedEntries = builder.add(AnalysedEntries(guidance.entries, names: names))
    indexed = zip(guidance.entries, indexedEntries).map { ($0, $1.clues) }
    termsByStem = Dictionary(uniqueKeysWithValues: builder.terms.map { ($0.stem, $0) })
    writtenWords = builder.writtenWords.sorted { ($1.count, $0.text) < ($0.count, $1.text) }
    meaningsByPhrase = Dictionary(grouping: Lexicon.meanings(of: guidance), by: \.phrase)
    relations = guidance.cultures.compactMap { culture in
      culture.parent.map { CultureRelation(country: culture.id, region: $0.value) }
    }
  }

  /// As if it had vectors of these.
  func correct(among words: [String]) -> Set<String> { Set(words).intersection(["prevent"]) }

  func entryTotal() -> Int { indexed.count }

  func meanings(of phrases: [String]) -> [Meaning] { phrases.flatMap { meaningsByPhrase[$0] ?? [] } }

  func terms(_ stems: [String]) -> [Term] { stems.compactMap { termsByStem[$0] } }

  func words(beginning: String, limit: Int) -> [WrittenWord] {
    Array(writtenWords.filter { $0.text.hasPrefix(beginning) }.prefix(limit))
  }

  func words(lengths: ClosedRange<Int>) -> [WrittenWord] {
    writtenWords.filter { lengths.contains($0.text.count) }
  }

  func relatives(of cultures: [CultureID]) -> [CultureRelation] {
    relations.filter { cultures.contains($0.country) || cultures.contains($0.region) }
  }

  func forEachCandidate(_ request: CandidateRequest, begin: (Int, Double) -> Void, _ body: (Candidate) -> Void) {
    let found = candidates(request)
    begin(found.count, found.map(\.relevance).max() ?? 0)
    found.forEach(body)
  }

  func candidates(_ request: CandidateRequest) -> [Candidate] {
    let numbers = Set(request.stems.compactMap { termsByStem[$0]?.number })
    let found = indexed.filter { admits(request.facets, $0.entry) }.compactMap { entry -> Candidate? in
      let own = Set(entry.clues.title + entry.clues.asked.joined() + entry.clues.text + entry.clues.names)
      let shared = own.intersection(numbers).count
      let hasTopic = entry.entry.core.mainTopic.map(request.alsoTopics.contains) ?? false
      return shared > 0 || hasTopic ? candidate(entry, relevance: Double(shared)) : nil
    }
    return Array(found.sorted { ($1.relevance, $0.id) < ($0.relevance, $1.id) }.prefix(request.limit))
  }

  func entries(matching facets: SearchFacets, limit: Int) -> [Entry] {
    Array(indexed.map(\.entry).filter { admits(facets, $0) }.sorted { $0.id < $1.id }.prefix(limit))
  }

  func facetCounts(_ facets: SearchFacets) -> FacetCounts {
    var counts = FacetCounts()
    for entry in indexed.map(\.entry) where admits(facets, entry) {
      counts.add(kind: entry.kind, culture: entry.culture, topics: entry.core.topics.map(\.value))
    }
    return counts
  }

  func entries(ids: [EntryID]) -> [Entry] {
    ids.compactMap { id in indexed.first { $0.entry.id == id }?.entry }
  }

  private func candidate(_ indexed: (entry: Entry, clues: Clues), relevance: Double) -> Candidate {
    let entry = indexed.entry
    return Candidate(
      id: entry.id,
      kind: entry.kind,
      culture: entry.culture,
      topics: entry.core.topics.map(\.value),
      relevance: relevance,
      clues: indexed.clues
    )
  }

  private func admits(_ facets: SearchFacets, _ entry: Entry) -> Bool {
    let isCulture = facets.cultures.map { cultures in
      entry.culture.map(cultures.contains) ?? facets.includesGeneral
    }
    let isTopic = facets.topics.map { topics in entry.core.topics.contains { topics.contains($0.value) } }
    return (isCulture ?? true) && (isTopic ?? true) && (facets.kinds?.contains(entry.kind) ?? true)
  }
}

/// The ids of the answers, best first.
func answers(_ text: String, _ change: (inout SearchQuestion) -> Void = { _ in }) -> [EntryID] {
  results(text, change).results.map(\.entry.id)
}

func results(_ text: String, _ change: (inout SearchQuestion) -> Void = { _ in }) -> SearchResults {
  var question = SearchQuestion(text)
  change(&question)
  return Search(in: SmallBase()).answer(question)
}
