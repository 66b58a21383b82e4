/// The clues of one candidate, laid beside the words of a question.
struct CluesReading {
  let candidate: Candidate
  /// All terms of the clues.
  let terms: UnsafeBufferPointer<TermNumber>
  let weights: TermWeights
  /// Word after word, how much the most fitting term of each phrase says what the word says.
  let strengths: UnsafeMutableBufferPointer<Double>

  var phraseCount: Int { candidate.clues.phraseCount }

  func strength(of word: Int, in phrase: Int) -> Double { strengths[word * phraseCount + phrase] }

  func weighPhrases() {
    for (word, item) in weights.items.enumerated() {
      for phrase in 0..<phraseCount {
        strengths[word * phraseCount + phrase] = item.strongest(of: slice(candidate.clues.phrase(phrase)))
      }
    }
  }

  func strongestOfPhrases(_ word: Int) -> Double {
    var strongest = 0.0
    for phrase in 0..<phraseCount { strongest = max(strongest, strength(of: word, in: phrase)) }
    return strongest
  }

  func place(of item: TermWeights.Item, inPhrases strongest: Double) -> Double {
    let chosen = RankingWeights.wordInTitleOrAsked * strongest
    if chosen >= RankingWeights.wordInText { return chosen }
    if isInText(item) { return RankingWeights.wordInText }
    let near = RankingWeights.wordInText * item.strongest(of: slice(candidate.clues.textRange))
    let names = slice(candidate.clues.namesRange)
    let named = item.numbers.contains { names.containsAscending($0) } ? RankingWeights.wordInNames : 0
    return max(chosen, near, named)
  }

  /// A near word says at most `strengthOfNear`, so that a strength of 1 is the word itself.
  func exact(_ item: TermWeights.Item, inPhrases strongest: Double) -> Double {
    let isNamed = candidate.culture.map(item.fields.contains) ?? false
    if strongest >= 1 || isNamed { return item.strictWeight }
    return isInText(item) ? RankingWeights.presenceInText * item.strictWeight : 0
  }

  /// The cosine between question and phrase: what they share, against how much each says.
  func likeness(ofPhrase place: Int) -> Double {
    var (shared, both) = (0.0, 0.0)
    for (word, item) in weights.items.enumerated() {
      shared += strength(of: word, in: place)
      both += item.weight * item.weight * strength(of: word, in: place)
    }
    guard shared > 0, weights.total > 0 else { return 0 }
    let others = max(0, Double(slice(candidate.clues.phrase(place)).distinctCount) - shared)
    return both / ((both + others * weights.typical * weights.typical) * weights.squaredTotal).squareRoot()
  }

  func neighbours(inPhrase place: Int) -> Double {
    let phrase = slice(candidate.clues.phrase(place))
    let pairs = weights.items.count - 1
    guard pairs > 0, phrase.count > 1 else { return 0 }
    let together = (0..<pairs).count { word in
      let (left, right) = (weights.items[word].numbers, weights.items[word + 1].numbers)
      return (1..<phrase.count).contains { left.contains(phrase[$0 - 1]) && right.contains(phrase[$0]) }
    }
    return Double(together) / Double(pairs)
  }

  private func isInText(_ item: TermWeights.Item) -> Bool {
    let text = slice(candidate.clues.textRange)
    return item.numbers.contains { text.containsAscending($0) }
  }

  private func slice(_ range: Range<Int>) -> UnsafeBufferPointer<TermNumber> {
    UnsafeBufferPointer(rebasing: terms[range])
  }
}

extension UnsafeBufferPointer<TermNumber> {
  /// Binary search in ascending numbers.
  func containsAscending(_ number: TermNumber) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == number
  }

  /// How many different ones there are. Phrases are short.
  fileprivate var distinctCount: Int {
    indices.count { place in !self[..<place].contains(self[place]) }
  }
}
