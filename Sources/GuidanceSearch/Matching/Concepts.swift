package import GuidanceModel

/// Words by what they mean: the stems of a text, with words of one meaning made one.
package struct Concepts: Equatable, Sendable {
  /// A word that stands for all of its set, by stem. Only single words: a phrase is more than its words.
  package private(set) var houseWords: [String: String] = [:]

  package init(houseWords: [String: String]) { self.houseWords = houseWords }

  /// - Parameter synonyms: sets of words that mean the same; those of one topic are near in meaning only and do not count.
  package init(_ synonyms: [SynonymSet]) {
    for set in synonyms where set.topic == nil && set.culture == nil {
      let stems = set.words.compactMap { Self.singleStem($0.value) }
      guard let house = stems.first else { continue }
      for stem in stems where houseWords[stem] == nil { houseWords[stem] = house }
    }
  }

  /// The meanings in a text, each with the word that bears it first; words that hold a sentence together, and the two
  /// roles, say nothing of what it is about.
  func words(of text: String) -> [String: String] {
    var words: [String: String] = [:]
    Word.forEach(in: text) { word in
      guard !StopWords.contains(word.text) else { return }
      let stem = Stem.of(word.text)
      let meaning = houseWords[stem] ?? stem
      if !Self.roles.contains(meaning), words[meaning] == nil { words[meaning] = word.text }
    }
    return words
  }

  /// Every note speaks of the two, so their names tell no situation from another.
  private static let roles: Set<String> = ["mentor", "mentore", "mente", "partner"]

  private static func singleStem(_ text: String) -> String? {
    let words = Word.all(in: text).map(\.text).filter { !StopWords.contains($0) }
    return words.count == 1 ? Stem.of(words[0]) : nil
  }
}
