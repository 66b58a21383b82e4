/// The clues of one candidate, laid beside the words of a question.
///
/// What the words weigh is handed to each function and not kept: to keep it for every one of hundreds of candidates would
/// count its references up and down again.
struct CluesReading {
  /// All terms of the clues.
  let terms: UnsafeBufferPointer<TermNumber>
  /// Where each part of them ends: the title, each asked phrase, the text, the names.
  let ends: UnsafeBufferPointer<Int32>
  let wordCount: Int
  /// Part after part, how much the most fitting term of it says what each word says.
  let strengths: UnsafeMutableBufferPointer<Double>

  /// The title and the asked phrases.
  var phraseCount: Int { ends.count - 2 }

  private var text: Int { phraseCount }

  private var names: Int { phraseCount + 1 }

  func strength(of word: Int, in part: Int) -> Double { strengths[part * wordCount + word] }

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

  /// From 0 to 1: how far the very word stands there.
  func exact(_ word: Int, inPhrases strongest: Double) -> Double {
    if strongest >= 1 { return 1 }
    return isItself(word, in: text) ? RankingWeights.presenceInText : 0
  }

  /// The cosine between question and phrase: what they share, against how much each says.
  func likeness(ofPhrase phrase: Int, _ weights: TermWeights) -> Double {
    var (shared, both) = (0.0, 0.0)
    for word in 0..<wordCount {
      let (strength, weight) = (strength(of: word, in: phrase), weights.items[word].weight)
      shared += strength
      both += weight * weight * strength
    }
    guard shared > 0, weights.total > 0 else { return 0 }
    let others = max(0, Double(slice(phrase).distinctCount) - shared)
    return both / ((both + others * weights.typical * weights.typical) * weights.squaredTotal).squareRoot()
  }

  func neighbours(inPhrase phrase: Int, _ weights: TermWeights) -> Double {
    let pairs = wordCount - 1
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
    UnsafeBufferPointer(rebasing: terms[(part == 0 ? 0 : Int(ends[part - 1]))..<Int(ends[part])])
  }
}

extension UnsafeBufferPointer<TermNumber> {
  /// How many different ones there are. Phrases are short.
  fileprivate var distinctCount: Int {
    indices.count { place in !self[..<place].contains(self[place]) }
  }
}
