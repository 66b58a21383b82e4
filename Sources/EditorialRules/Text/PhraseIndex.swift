import GuidanceModel

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
  }

  private struct Expected: Sendable {
    var word: Word
    var isExact: Bool
  }

  private let listCount: Int
  /// The words of all phrases, one phrase after the other.
  private var expected: [Expected] = []
  /// Phrases with the same first word, the longest first.
  private var groups: [[Candidate]] = []
  /// By the number of a spelling: the group of phrases that begin with it; -1 for none.
  private var heads: [Int32] = []

  /// - Parameter lists: the phrases of each list.
  init(_ lists: [[String]], corpus: inout Corpus) {
    listCount = lists.count
    var groupOfHead: [Word: Int] = [:]
    for (list, phrases) in lists.enumerated() {
      for (phrase, text) in phrases.enumerated() {
        let words = corpus.phrase(text)
        guard let first = words.first else { continue }
        let group = groupOfHead[corpus.lexicon.folded(first), default: groups.count]
        if group == groups.count { groups.append([]) }
        groupOfHead[corpus.lexicon.folded(first)] = group
        let start = expected.count
        expected += words.map { Expected(word: $0, isExact: corpus.lexicon.folded($0) != $0) }
        groups[group].append(Candidate(list: list, phrase: phrase, words: start..<expected.count))
      }
    }
    for group in groups.indices { groups[group].sort { $0.words.count > $1.words.count } }
    var groupOfWord = [Int32](repeating: -1, count: corpus.lexicon.count)
    for (word, group) in groupOfHead { groupOfWord[Int(word.number)] = Int32(group) }
    heads = corpus.lexicon.folded.map { groupOfWord[Int($0.number)] }
  }

  /// What stands in the texts, for each list in the order of the texts.
  func matches(in corpus: Corpus) -> [[PhraseMatch]] {
    let parts = Parallel.map(Parallel.pieces(4, of: corpus.passages.indices)) { matches(in: corpus, passages: $0) }
    return (0..<listCount).map { list in parts.flatMap { $0[list] } }
  }

  private func matches(in corpus: Corpus, passages range: Range<Int>) -> [[PhraseMatch]] {
    var found = [[PhraseMatch]](repeating: [], count: listCount)
    var ends = [Int](repeating: 0, count: listCount)
    let (tokens, passages, folded) = (corpus.tokens, corpus.passages, corpus.lexicon.folded)
    for passage in range {
      let range = passages[passage].tokens
      for place in range {
        let group = heads[Int(tokens[place].word.number)]
        guard group >= 0, !tokens[place].traits.contains(.foreign) else { continue }
        for candidate in groups[Int(group)] where place >= ends[candidate.list] {
          let end = place + candidate.words.count
          guard end <= range.upperBound, stands(candidate, at: place, tokens, folded) else { continue }
          found[candidate.list].append(PhraseMatch(phrase: candidate.phrase, passage: passage, tokens: place..<end))
          ends[candidate.list] = end
        }
      }
    }
    return found
  }

  private func stands(_ candidate: Candidate, at place: Int, _ tokens: [Token], _ folded: [Word]) -> Bool {
    for (step, index) in candidate.words.enumerated() {
      let word = tokens[place + step].word
      guard (expected[index].isExact ? word : folded[Int(word.number)]) == expected[index].word else { return false }
    }
    return true
  }
}
