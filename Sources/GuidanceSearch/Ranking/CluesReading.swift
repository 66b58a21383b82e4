/// The clues of one candidate, laid beside the words of a question.
struct CluesReading {
  let candidate: Candidate
  /// All terms of the clues.
  let terms: UnsafeBufferPointer<TermNumber>
  let weights: TermWeights
  /// Part after part, how much the most fitting term of it says what each word says. The parts are those of the clues:
  /// the title, each asked phrase, the text, the names.
  let strengths: UnsafeMutableBufferPointer<Double>

  /// The title and the asked phrases.
  var phraseCount: Int { candidate.clues.ends.count - 2 }

  private var text: Int { phraseCount }

  private var names: Int { phraseCount + 1 }

  func strength(of word: Int, in part: Int) -> Double { strengths[part * weights.items.count + word] }

  func weighParts() {
    strengths.update(repeating: 0)
    weights.strengths.raise(strengths, by: terms, ends: candidate.clues.ends)
  }

  func strongestOfPhrases(_ word: Int) -> Double {
    var strongest = 0.0
    for phrase in 0..<phraseCount { strongest = max(strongest, strength(of: word, in: phrase)) }
    return strongest
  }

  func place(of word: Int, inPhrases strongest: Double) -> Double {
    let chosen = RankingWeights.wordInTitleOrAsked * strongest
    if chosen >= RankingWeights.wordInText { return chosen }
    let near = RankingWeights.wordInText * strength(of: word, in: text)
    let named = isItself(word, in: names) ? RankingWeights.wordInNames : 0
    return max(chosen, near, named)
  }

  func exact(_ word: Int, inPhrases strongest: Double) -> Double {
    let weight = weights.items[word].strictWeight
    let isNamed = candidate.culture.map(weights.items[word].fields.contains) ?? false
    if strongest >= 1 || isNamed { return weight }
    return isItself(word, in: text) ? RankingWeights.presenceInText * weight : 0
  }

  /// The cosine between question and phrase: what they share, against how much each says.
  func likeness(ofPhrase phrase: Int) -> Double {
    var (shared, both) = (0.0, 0.0)
    for word in weights.items.indices {
      let (strength, weight) = (strength(of: word, in: phrase), weights.items[word].weight)
      shared += strength
      both += weight * weight * strength
    }
    guard shared > 0, weights.total > 0 else { return 0 }
    let others = max(0, Double(slice(phrase).distinctCount) - shared)
    return both / ((both + others * weights.typical * weights.typical) * weights.squaredTotal).squareRoot()
  }

  func neighbours(inPhrase phrase: Int) -> Double {
    let pairs = weights.items.count - 1
    guard pairs > 0 else { return 0 }
    var together = 0
    for word in 0..<pairs where isItself(word, in: phrase) && isItself(word + 1, in: phrase) {
      if areNeighbours(weights.items[word].numbers, weights.items[word + 1].numbers, in: slice(phrase)) {
        together += 1
      }
    }
    return Double(together) / Double(pairs)
  }

  private func areNeighbours(
    _ left: [TermNumber],
    _ right: [TermNumber],
    in phrase: UnsafeBufferPointer<TermNumber>
  ) -> Bool {
    phrase.indices.dropFirst().contains { left.contains(phrase[$0 - 1]) && right.contains(phrase[$0]) }
  }

  /// A near word says at most `strengthOfNear`, so that a strength of 1 is the word itself.
  private func isItself(_ word: Int, in part: Int) -> Bool { strength(of: word, in: part) >= 1 }

  private func slice(_ part: Int) -> UnsafeBufferPointer<TermNumber> {
    let ends = candidate.clues.ends
    return UnsafeBufferPointer(rebasing: terms[(part == 0 ? 0 : Int(ends[part - 1]))..<Int(ends[part])])
  }
}

extension UnsafeBufferPointer<TermNumber> {
  /// How many different ones there are. Phrases are short.
  fileprivate var distinctCount: Int {
    indices.count { place in !self[..<place].contains(self[place]) }
  }
}
