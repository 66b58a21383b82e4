import GuidanceModel

/// What became of a candidate: of hundreds this is kept, and of a few shown with all parts of their scores.
struct Judgment: Sendable {
  let id: EntryID
  let kind: EntryKind
  let culture: CultureID?
  let topics: [TopicID]
  /// How sure it is, from the words alone, that the entry answers at all.
  let evidence: Double
  /// Values of the score's parts, from 0 to 1; see `RankingWeights`.
  let words: Double
  let title: Double
  let phrase: Double
  let proximity: Double
  var relevance = 0.0
  var meaning = 0.0
  var topic = 0.0
  var addressesReader = false
  var isExactTitle = false
  /// The score.
  var total = 0.0

  init(_ candidate: Candidate, _ match: WordMatch, evidence: Double) {
    id = candidate.id
    kind = candidate.kind
    culture = candidate.culture
    topics = candidate.topics
    self.evidence = evidence
    words = match.coverage
    title = match.title
    phrase = match.phrase
    proximity = match.proximity
  }
}
