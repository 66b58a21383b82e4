import GuidanceModel

/// Puts candidates in order for one question.
struct Ranking: Sendable {
  let read: ReadQuestion
  let weights: TermWeights
  let cultures: CultureMatch
  /// The mark of the whole question, to know an exact title by.
  let questionMark: UInt64
  /// What the question is about, by its words; nil where none of them has a vector.
  let direction: Direction?

  /// The answers among the candidates, best first, ties by id. Empty where nothing good is held.
  func answers(_ candidates: [Candidate]) -> [RankedCandidate] {
    let best = candidates.map(\.relevance).max() ?? 0
    let scores = candidates.map { score($0, bestRelevance: best) }
    guard scores.contains(where: { $0.evidence >= RankingWeights.leastEvidence }) else { return [] }
    let totals = scores.map(\.total)
    let least = RankingWeights.leastShareOfBest * (totals.max() ?? 0)
    // Places are put in order, not the candidates themselves, which are large.
    let places = candidates.indices.filter { scores[$0].evidence > 0 && totals[$0] >= least }
    let sorted = places.sorted { left, right in
      totals[left] == totals[right] ? candidates[left].id < candidates[right].id : totals[left] > totals[right]
    }
    return sorted.map { RankedCandidate(candidate: candidates[$0], score: scores[$0]) }
  }

  /// Topics of the candidates that came nearest, however far that is; best first, at most three.
  func nearestTopics(_ candidates: [Candidate]) -> [TopicID] {
    var sums = read.topicStrengths
    for candidate in candidates {
      guard let topic = candidate.topics.first else { continue }
      sums[topic] += score(candidate, bestRelevance: 0).evidence / Double(candidates.count)
    }
    return Array(sums.topics.prefix(3))
  }

  private func score(_ candidate: Candidate, bestRelevance: Double) -> Score {
    let match = WordMatch(candidate, weights: weights)
    let topic = topicMatch(candidate)
    var score = Score()
    score.add("words", match.coverage, weight: RankingWeights.words)
    score.add("title", match.title, weight: RankingWeights.title)
    score.add("phrase", match.phrase, weight: RankingWeights.phrase)
    score.add("proximity", match.proximity, weight: RankingWeights.proximity)
    if bestRelevance > 0 {
      score.add("relevance", candidate.relevance / bestRelevance, weight: RankingWeights.relevance)
    }
    if let direction, let other = candidate.direction {
      score.add("meaning", max(0, direction.cosine(other)), weight: RankingWeights.meaning)
    }
    score.add("topic", topic, weight: RankingWeights.topic)
    if let part = cultures.part(candidate.culture) { score.add(part.name, 1, weight: part.weight) }
    if read.understanding.kinds.contains(candidate.kind) { score.add("kind", 1, weight: RankingWeights.kind) }
    let common = RankingWeights.commonGround(candidate.kind)
    if common > 0 { score.add(candidate.kind.rawValue, 1, weight: common) }
    if let reader = read.understanding.reader, candidate.clues.readers.contains(reader) {
      score.add("reader", 1, weight: RankingWeights.reader)
    }
    if isExactTitle(candidate) { score.add("exact title", 1, weight: RankingWeights.exactTitle) }
    score.evidence = evidence(match, candidate)
    return score
  }

  /// That the entry answers, and that the question is about mentoring at all. One word alone, and words of one place,
  /// ask for whatever has them.
  private func evidence(_ match: WordMatch, _ candidate: Candidate) -> Double {
    if isExactTitle(candidate) { return 1 }
    guard match.presence > 0 || isNamedTwice(candidate) else { return 0 }
    if read.isOneWord { return 1 }
    if weights.isLocalTerm, match.exact >= RankingWeights.presenceInText { return 1 }
    return RankingWeights.evidenceOfWords * likeness(match, candidate)
      + RankingWeights.evidenceOfExactWords * match.exact + evidenceOfSubject
  }

  private func likeness(_ match: WordMatch, _ candidate: Candidate) -> Double {
    let words = RankingWeights.shareOfPresence * match.presence + RankingWeights.shareOfPhrase * match.phrase
    return isNamedTwice(candidate) ? max(words, RankingWeights.likenessOfTopicAndCulture) : words
  }

  /// What the question alone tells, whichever entry is looked at.
  private var evidenceOfSubject: Double {
    RankingWeights.evidenceOfFamiliarWords * weights.familiarity
      + RankingWeights.evidenceOfTopic * read.topicStrengths.strongest
      + (read.namesRole ? RankingWeights.evidenceOfRole : 0)
  }

  private func isNamedTwice(_ candidate: Candidate) -> Bool {
    guard let culture = candidate.culture, let topic = candidate.topics.first else { return false }
    return read.understanding.topics.contains(topic) && cultures.names(culture)
  }

  private func topicMatch(_ candidate: Candidate) -> Double {
    candidate.topics.enumerated()
      .map { read.topicStrengths[$1] * RankingWeights.topicPlace($0) }
      .max() ?? 0
  }

  private func isExactTitle(_ candidate: Candidate) -> Bool {
    questionMark != 0 && questionMark == candidate.clues.titleMark
  }
}

/// A candidate with its score.
struct RankedCandidate: Sendable {
  var candidate: Candidate
  var score: Score
}
