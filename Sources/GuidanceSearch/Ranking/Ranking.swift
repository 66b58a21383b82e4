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
    let judgments = candidates.map { judgment($0, bestRelevance: best) }
    guard judgments.contains(where: { $0.evidence >= RankingWeights.leastEvidence }) else { return [] }
    let least = RankingWeights.leastShareOfBest * (judgments.map(\.total).max() ?? 0)
    // Places are put in order, not the candidates themselves, which are large.
    let places = candidates.indices.filter { judgments[$0].evidence > 0 && judgments[$0].total >= least }
    let sorted = places.sorted { left, right in
      let (first, second) = (judgments[left].total, judgments[right].total)
      return first == second ? candidates[left].id < candidates[right].id : first > second
    }
    return sorted.map { RankedCandidate(candidate: candidates[$0], bestRelevance: best) }
  }

  /// How the score of an answer came about.
  func score(_ answer: RankedCandidate) -> Score {
    var score = Score()
    score.evidence = weigh(answer.candidate, bestRelevance: answer.bestRelevance) { score.add($0, $1, weight: $2) }
    return score
  }

  /// The score without its parts, of which hundreds are made and a few are shown.
  private func judgment(_ candidate: Candidate, bestRelevance: Double) -> (total: Double, evidence: Double) {
    var total = 0.0
    let evidence = weigh(candidate, bestRelevance: bestRelevance) { _, value, weight in total += value * weight }
    return (total, evidence)
  }

  /// Topics of the candidates that came nearest, however far that is; best first, at most three.
  func nearestTopics(_ candidates: [Candidate]) -> [TopicID] {
    var sums = read.topicStrengths
    for candidate in candidates {
      guard let topic = candidate.topics.first else { continue }
      sums[topic] += judgment(candidate, bestRelevance: 0).evidence / Double(candidates.count)
    }
    return Array(sums.topics.prefix(3))
  }

  /// Hands over every part of the score; how sure it is that the entry answers.
  private func weigh(
    _ candidate: Candidate,
    bestRelevance: Double,
    _ add: (_ name: String, _ value: Double, _ weight: Double) -> Void
  ) -> Double {
    let match = WordMatch(candidate, weights: weights)
    let topic = topicMatch(candidate)
    add("words", match.coverage, RankingWeights.words)
    add("title", match.title, RankingWeights.title)
    add("phrase", match.phrase, RankingWeights.phrase)
    add("proximity", match.proximity, RankingWeights.proximity)
    if bestRelevance > 0 {
      add("relevance", candidate.relevance / bestRelevance, RankingWeights.relevance)
    }
    if let direction, let other = candidate.direction {
      add("meaning", max(0, direction.cosine(other)), RankingWeights.meaning)
    }
    add("topic", topic, RankingWeights.topic)
    if let part = cultures.part(candidate.culture) { add(part.name, 1, part.weight) }
    if read.understanding.kinds.contains(candidate.kind) { add("kind", 1, RankingWeights.kind) }
    let common = RankingWeights.commonGround(candidate.kind)
    if common > 0 { add(candidate.kind.rawValue, 1, common) }
    if let reader = read.understanding.reader, candidate.clues.readers.contains(reader) {
      add("reader", 1, RankingWeights.reader)
    }
    if isExactTitle(candidate) { add("exact title", 1, RankingWeights.exactTitle) }
    return evidence(match, candidate)
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
      + RankingWeights.evidenceOfTopic * (read.namesField ? 1 : read.topicStrengths.strongest)
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

/// A candidate that answers.
struct RankedCandidate: Sendable {
  var candidate: Candidate
  /// That of the best of all candidates.
  var bestRelevance: Double
}
