/// How the words of a question stand in an entry.
struct WordMatch {
  /// From 0 to 1: the share of the question's words that the entry has, rare ones counting more.
  let coverage: Double
  /// As `coverage`, where it matters less in which place the words stand; a word that names one of the entry's topics
  /// counts as if it stood there.
  let presence: Double
  /// From 0 to 1: as `coverage`, where only the very words count and not those that are near, and a word that the base does
  /// not hold counts as a rare one.
  let exact: Double
  /// From 0 to 1: the share of the question's words that stand in the title.
  let title: Double
  /// From 0 to 1: how like the most similar asked phrase, or the title, the whole question is.
  let phrase: Double
  /// From 0 to 1: the share of neighbouring words that are neighbours in a title or asked phrase too.
  let proximity: Double

  init(_ candidate: Candidate, weights: TermWeights) {
    let (words, parts) = (weights.items.count, candidate.clues.ends.count)
    // Made for hundreds of candidates: nothing is kept on the heap.
    self = withUnsafeTemporaryAllocation(of: Double.self, capacity: words * parts) { strengths in
      candidate.clues.terms.withUnsafeBufferPointer { terms in
        candidate.clues.ends.withUnsafeBufferPointer { ends in
          strengths.initialize(repeating: 0)
          weights.strengths.raise(strengths, by: terms, ends: ends)
          let reading = CluesReading(terms: terms, ends: ends, wordCount: words, strengths: strengths)
          return WordMatch(reading, candidate, weights)
        }
      }
    }
  }

  private init(_ reading: CluesReading, _ candidate: Candidate, _ weights: TermWeights) {
    var (places, presences, titles, exacts) = (0.0, 0.0, 0.0, 0.0)
    for word in 0..<reading.wordCount {
      let weight = weights.items[word].weight
      let chosen = reading.strongestOfPhrases(word)
      let place = reading.place(of: word, inPhrases: chosen)
      places += weight * place
      presences += weights.items[word].names(candidate) ? weight : weight * Self.presence(place)
      titles += weight * (reading.phraseCount > 0 ? reading.strength(of: word, in: 0) : 0)
      let isNamed = weights.items[word].isField(of: candidate)
      exacts += weights.items[word].strictWeight * (isNamed ? 1 : reading.exact(word, inPhrases: chosen))
    }
    coverage = Self.share(places, of: weights.total)
    presence = Self.share(presences, of: weights.total)
    title = Self.share(titles, of: weights.total)
    exact = Self.share(exacts, of: weights.strictTotal)
    var (likeness, neighbours) = (0.0, 0.0)
    for place in 0..<reading.phraseCount {
      likeness = max(likeness, reading.likeness(ofPhrase: place, weights))
      neighbours = max(neighbours, reading.neighbours(inPhrase: place, weights))
    }
    phrase = min(1, weights.length / RankingWeights.wordsOfAFullQuestion) * likeness
    proximity = neighbours
  }

  /// A word that was chosen is there for certain, one in a long text nearly so.
  private static func presence(_ place: Double) -> Double {
    let (text, chosen) = (RankingWeights.wordInText, RankingWeights.wordInTitleOrAsked)
    guard place > text else { return RankingWeights.presenceInText * place / text }
    return RankingWeights.presenceInText + (1 - RankingWeights.presenceInText) * (place - text) / (chosen - text)
  }

  private static func share(_ part: Double, of total: Double) -> Double { total > 0 ? part / total : 0 }
}
