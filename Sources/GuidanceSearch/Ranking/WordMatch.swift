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
    let clues = candidate.clues
    let phrases = [clues.title] + clues.asked
    let strengths = weights.items.map { item in phrases.map { item.strongest(of: $0) } }
    let places = zip(weights.items, strengths).map { Self.place(of: $0, in: clues, inPhrases: $1.max() ?? 0) }
    coverage = Self.share(of: weights, zip(weights.items, places).map { $0.weight * $1 })
    presence = Self.share(
      of: weights,
      zip(weights.items, places).map { item, place in
        item.names(candidate) ? item.weight : item.weight * Self.presence(place)
      }
    )
    title = Self.share(of: weights, zip(weights.items, strengths).map { $0.weight * ($1.first ?? 0) })
    exact = Self.exact(weights, strengths.map { $0.max() ?? 0 }, candidate)
    let fullness = min(1, weights.length / RankingWeights.wordsOfAFullQuestion)
    let likenesses = phrases.indices.map { place in
      Self.likeness(phrases[place], strengths.map { $0[place] }, weights)
    }
    phrase = fullness * (likenesses.max() ?? 0)
    proximity = phrases.map { Self.neighbours($0, weights) }.max() ?? 0
  }

  /// A word that was chosen is there for certain, one in a long text nearly so.
  private static func presence(_ place: Double) -> Double {
    let (text, chosen) = (RankingWeights.wordInText, RankingWeights.wordInTitleOrAsked)
    guard place > text else { return RankingWeights.presenceInText * place / text }
    return RankingWeights.presenceInText + (1 - RankingWeights.presenceInText) * (place - text) / (chosen - text)
  }

  /// A near word says at most `strengthOfNear`, so that a strength of 1 is the word itself.
  private static func exact(_ weights: TermWeights, _ inPhrases: [Double], _ candidate: Candidate) -> Double {
    let total = weights.items.reduce(0) { $0 + $1.strictWeight }
    guard total > 0 else { return 0 }
    let parts = zip(weights.items, inPhrases).map { item, strength in
      let isNamed = candidate.culture.map(item.fields.contains) ?? false
      if strength >= 1 || isNamed { return item.strictWeight }
      let isInText = item.numbers.contains(where: candidate.clues.text.containsAscending)
      return isInText ? RankingWeights.presenceInText * item.strictWeight : 0
    }
    return parts.reduce(0, +) / total
  }

  private static func share(of weights: TermWeights, _ parts: [Double]) -> Double {
    weights.total > 0 ? parts.reduce(0, +) / weights.total : 0
  }

  private static func place(of item: TermWeights.Item, in clues: Clues, inPhrases: Double) -> Double {
    let chosen = RankingWeights.wordInTitleOrAsked * inPhrases
    if chosen >= RankingWeights.wordInText { return chosen }
    if item.numbers.contains(where: clues.text.containsAscending) { return RankingWeights.wordInText }
    let near = RankingWeights.wordInText * item.strongest(of: clues.text)
    let named = item.numbers.contains(where: clues.names.containsAscending) ? RankingWeights.wordInNames : 0
    return max(chosen, near, named)
  }

  /// The cosine between question and phrase: what they share, against how much each says.
  private static func likeness(_ phrase: [TermNumber], _ strengths: [Double], _ weights: TermWeights) -> Double {
    let shared = strengths.reduce(0, +)
    guard shared > 0, weights.total > 0 else { return 0 }
    let both = zip(weights.items, strengths).reduce(0) { $0 + $1.0.weight * $1.0.weight * $1.1 }
    let others = max(0, Double(Set(phrase).count) - shared) * weights.typical * weights.typical
    let question = weights.items.reduce(0) { $0 + $1.weight * $1.weight }
    return both / ((both + others) * question).squareRoot()
  }

  private static func neighbours(_ phrase: [TermNumber], _ weights: TermWeights) -> Double {
    let pairs = zip(weights.items, weights.items.dropFirst())
    let count = weights.items.count - 1
    guard count > 0, phrase.count > 1 else { return 0 }
    let places = zip(phrase, phrase.dropFirst())
    let together = pairs.count { left, right in
      places.contains { left.numbers.contains($0) && right.numbers.contains($1) }
    }
    return Double(together) / Double(count)
  }
}

extension [TermNumber] {
  /// Binary search in ascending numbers.
  func containsAscending(_ number: TermNumber) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == number
  }
}
