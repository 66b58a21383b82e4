/// A phrase found in a text.
struct PhraseMatch: Sendable {
  /// Its place in the list that it comes from.
  var phrase: Int
  /// The passage in which it stands.
  var passage: Int
  var tokens: Range<Int>
}

/// Finds the phrases of many lists in one walk over the words.
///
/// A word in lower case is found in any spelling; one with a capital only as it is written, so that `MAS` is no `mas`
/// and `Orient` is no verb. Of the phrases of one list the first and longest counts, and none within another.
struct PhraseIndex: Sendable {
  private struct Candidate: Sendable {
    var list: Int
    var phrase: Int
    /// In `expected`.
    var words: Range<Int>
    /// The second word in lower case, by its number; nil for a phrase of one word. Many phrases begin with `the`: most are
    /// told apart by the next word.
    var second: Int32?
  }

  private struct Expected: Sendable {
    var word: Word
    var isExact: Bool
  }

  private let listCount: Int
  /// The words of all phrases, one phrase after the other.
  private var expected: [Expected] = []
  /// Phrases with the same first word stand together, the longest first.
  private var candidates: [Candidate] = []
  /// By the number of a first word in lower case: its candidates; empty for a word that begins no phrase.
  private var groups: [Range<Int>] = []
  /// By the number of a spelling: its candidates. It grows with the words that are met.
  private var heads: [Range<Int>] = []

  /// - Parameter lists: the phrases of each list.
  init(_ lists: [[String]], corpus: inout Corpus) {
    listCount = lists.count
    var grouped: [Word: [Candidate]] = [:]
    for (list, phrases) in lists.enumerated() {
      for (phrase, text) in phrases.enumerated() {
        let words = corpus.phrase(text)
        guard let first = words.first else { continue }
        let start = expected.count
        expected += words.map { Expected(word: $0, isExact: corpus.lexicon.folded($0) != $0) }
        let second = words.count > 1 ? corpus.lexicon.folded(words[1]).number : nil
        let candidate = Candidate(list: list, phrase: phrase, words: start..<expected.count, second: second)
        grouped[corpus.lexicon.folded(first), default: []].append(candidate)
      }
    }
    groups = Array(repeating: 0..<0, count: corpus.lexicon.count)
    for (word, group) in grouped {
      let start = candidates.count
      candidates += group.sorted { $0.words.count > $1.words.count }
      groups[Int(word.number)] = start..<candidates.count
    }
  }

  /// What stands in the texts, for each list in the order of the texts.
  mutating func matches(in corpus: Corpus) -> [[PhraseMatch]] {
    learn(corpus.lexicon)
    var found = [[PhraseMatch]](repeating: [], count: listCount)
    var ends = [Int](repeating: 0, count: listCount)
    let folded = corpus.lexicon.folded
    corpus.tokens.withUnsafeBufferPointer { tokens in
      for (number, passage) in corpus.passages.enumerated() {
        for place in passage.tokens {
          let group = heads[Int(tokens[place].word.number)]
          guard !group.isEmpty, !tokens[place].traits.contains(.foreign) else { continue }
          let isLast = place + 1 == passage.tokens.upperBound
          let next = isLast ? nil : folded[Int(tokens[place + 1].word.number)].number
          for index in group where candidates[index].second == nil || candidates[index].second == next {
            let candidate = candidates[index]
            let end = place + candidate.words.count
            guard place >= ends[candidate.list], end <= passage.tokens.upperBound,
              stands(candidate, at: place, tokens, folded)
            else { continue }
            found[candidate.list].append(PhraseMatch(phrase: candidate.phrase, passage: number, tokens: place..<end))
            ends[candidate.list] = end
          }
        }
      }
    }
    return found
  }

  /// Takes in the words that were met since.
  private mutating func learn(_ lexicon: Lexicon) {
    for number in heads.count..<lexicon.count {
      let folded = Int(lexicon.folded[number].number)
      heads.append(folded < groups.count ? groups[folded] : 0..<0)
    }
  }

  private func stands(
    _ candidate: Candidate,
    at place: Int,
    _ tokens: UnsafeBufferPointer<Token>,
    _ folded: [Word]
  ) -> Bool {
    for (step, index) in candidate.words.enumerated() {
      let word = tokens[place + step].word
      guard (expected[index].isExact ? word : folded[Int(word.number)]) == expected[index].word else { return false }
    }
    return true
  }
}
