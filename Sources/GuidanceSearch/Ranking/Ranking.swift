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
  /// How sure the question alone makes it that there is an answer, whichever entry is looked at.
  private let evidenceOfSubject: Double

  init(
    read: ReadQuestion,
    weights: TermWeights,
    cultures: CultureMatch,
    questionMark: UInt64,
    direction: Direction?
  ) {
    self.read = read
    self.weights = weights
    self.cultures = cultures
    self.questionMark = questionMark
    self.direction = direction
    evidenceOfSubject =
      RankingWeights.evidenceOfFamiliarWords * weights.familiarity
      + RankingWeights.evidenceOfTopic * (read.namesField ? 1 : read.topicStrengths.strongest)
      + (read.namesRole ? RankingWeights.evidenceOfRole : 0)
  }

  /// What becomes of a candidate.
  ///
  /// - Parameter bestRelevance: that of the most relevant candidate.
  func judgment(_ candidate: Candidate, bestRelevance: Double) -> Judgment {
    let match = WordMatch(candidate, weights: weights)
    var judgment = Judgment(candidate, match, evidence: evidence(match, candidate))
    judgment.topic = topicMatch(candidate)
    if bestRelevance > 0 { judgment.relevance = candidate.relevance / bestRelevance }
    if let direction, let other = candidate.direction { judgment.meaning = max(0, direction.cosine(other)) }
    if let reader = read.understanding.reader { judgment.addressesReader = candidate.clues.addresses(reader) }
    judgment.isExactTitle = isExactTitle(candidate)
    forEachPart(of: judgment) { _, value, weight in judgment.total += value * weight }
    return judgment
  }

  /// The places of the answers among the candidates, in any order. Empty where nothing good is held.
  func answers(_ judgments: [Judgment]) -> [Int] {
    guard judgments.contains(where: { $0.evidence >= RankingWeights.leastEvidence }) else { return [] }
    let least = RankingWeights.leastShareOfBest * judgments.reduce(0) { max($0, $1.total) }
    return judgments.indices.filter { judgments[$0].evidence > 0 && judgments[$0].total >= least }
  }

  /// The best of some answers, best first, ties by id.
  func best(_ limit: Int, of answers: [Int], _ judgments: [Judgment]) -> [Judgment] {
    var best = BestFirst(limit)
    for answer in answers {
      best.take(answer) { left, right in
        let (first, second) = (judgments[left].total, judgments[right].total)
        return first == second ? judgments[left].id < judgments[right].id : first > second
      }
    }
    return best.places.map { judgments[$0] }
  }

  /// How the score of an answer came about.
  func score(_ answer: Judgment) -> Score {
    var score = Score()
    score.evidence = answer.evidence
    forEachPart(of: answer) { score.add($0, $1, weight: $2) }
    return score
  }

  /// Topics of the candidates that came nearest, however far that is; best first, at most three.
  func nearestTopics(_ judgments: [Judgment]) -> [TopicID] {
    var sums = read.topicStrengths
    for judgment in judgments {
      guard let topic = judgment.topics.first else { continue }
      sums[topic] += judgment.evidence / Double(judgments.count)
    }
    return Array(sums.topics.prefix(3))
  }

  /// Hands over every part of the score.
  private func forEachPart(
    of judgment: Judgment,
    _ add: (_ name: String, _ value: Double, _ weight: Double) -> Void
  ) {
    add("words", judgment.words, RankingWeights.words)
    add("title", judgment.title, RankingWeights.title)
    add("phrase", judgment.phrase, RankingWeights.phrase)
    add("proximity", judgment.proximity, RankingWeights.proximity)
    add("relevance", judgment.relevance, RankingWeights.relevance)
    add("meaning", judgment.meaning, RankingWeights.meaning)
    add("topic", judgment.topic, RankingWeights.topic)
    if let part = cultures.part(judgment.culture) { add(part.name, 1, part.weight) }
    if read.understanding.kinds.contains(judgment.kind) { add("kind", 1, RankingWeights.kind) }
    let common = RankingWeights.commonGround(judgment.kind)
    if common > 0 { add(judgment.kind.rawValue, 1, common) }
    if judgment.addressesReader { add("reader", 1, RankingWeights.reader) }
    if judgment.isExactTitle { add("exact title", 1, RankingWeights.exactTitle) }
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

  private func isNamedTwice(_ candidate: Candidate) -> Bool {
    guard let culture = candidate.culture, let topic = candidate.topics.first else { return false }
    return read.understanding.topics.contains(topic) && cultures.names(culture)
  }

  private func topicMatch(_ candidate: Candidate) -> Double {
    var best = 0.0
    for (place, topic) in candidate.topics.enumerated() {
      best = max(best, read.topicStrengths[topic] * RankingWeights.topicPlace(place))
    }
    return best
  }

  private func isExactTitle(_ candidate: Candidate) -> Bool {
    questionMark != 0 && questionMark == candidate.clues.titleMark
  }
}
