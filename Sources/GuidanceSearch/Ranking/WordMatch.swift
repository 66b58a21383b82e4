/// How the words of a question stand in an entry.
struct WordMatch {
  /// From 0 to 1: the share of the question's words that the entry has, rare ones counting more.
  let coverage: Double
  /// As `coverage`, where it matters less in which place the words stand; a word that names one of the entry's topics
  /// counts as if it stood there.
  let presence: Double
  /// From 0 to 1: how like the most similar asked phrase, or the title, the whole question is.
  let phrase: Double
  /// From 0 to 1: the share of neighbouring words that are neighbours in a title or asked phrase too.
  let proximity: Double

  init(_ candidate: Candidate, weights: TermWeights) {
    let clues = candidate.clues
    let phrases = [clues.title] + clues.asked
    let places = weights.items.map { item in item.numbers.map { Self.place(of: $0, in: clues, phrases) }.max() ?? 0 }
    coverage = Self.share(of: weights, zip(weights.items, places).map { $0.weight * $1 })
    presence = Self.share(
      of: weights,
      zip(weights.items, places).map { item, place in
        item.topics.contains(where: candidate.topics.contains) ? item.weight : item.weight * Self.presence(place)
      }
    )
    let fullness = min(1, weights.length / RankingWeights.wordsOfAFullQuestion)
    phrase = fullness * (phrases.map { Self.likeness($0, weights) }.max() ?? 0)
    proximity = phrases.map { Self.neighbours($0, weights) }.max() ?? 0
  }

  private static func presence(_ place: Double) -> Double {
    place == RankingWeights.wordInTitleOrAsked ? 1 : place > 0 ? RankingWeights.presenceInText : 0
  }

  private static func share(of weights: TermWeights, _ parts: [Double]) -> Double {
    weights.total > 0 ? parts.reduce(0, +) / weights.total : 0
  }

  private static func place(of term: TermNumber, in clues: Clues, _ phrases: [[TermNumber]]) -> Double {
    if phrases.contains(where: { $0.contains(term) }) { return RankingWeights.wordInTitleOrAsked }
    if clues.text.containsAscending(term) { return RankingWeights.wordInText }
    return clues.names.containsAscending(term) ? RankingWeights.wordInNames : 0
  }

  /// The cosine between question and phrase: what they share, against how much each says.
  private static func likeness(_ phrase: [TermNumber], _ weights: TermWeights) -> Double {
    let shared = weights.items.filter { item in item.numbers.contains { phrase.contains($0) } }
    guard !shared.isEmpty, weights.total > 0 else { return 0 }
    func square(_ sum: Double, _ weight: Double) -> Double { sum + weight * weight }
    let both = shared.map(\.weight).reduce(0, square)
    let others = Double(max(0, Set(phrase).count - shared.count)) * weights.typical * weights.typical
    let question = weights.items.map(\.weight).reduce(0, square)
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
