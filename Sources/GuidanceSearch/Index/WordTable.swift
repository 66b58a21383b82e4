/// The words of some texts, each once, with its stem and how often it was written.
///
/// A word is looked up once, by its letters; from there on it is a place in a list. In a base of 3,000 entries that is
/// half a million words.
package struct WordTable: Sendable {
  struct Item: Sendable {
    var text: String
    /// The place of its stem; nil for function words.
    var stem: Int?
    /// How often it was written; 0 for one that only stands in names.
    var count: Int
  }

  private(set) var words: [Item] = []
  /// Each once.
  package private(set) var stems: [String] = []
  private var wordPlaces: [String: Int] = [:]
  private var stemPlaces: [String: Int] = [:]

  /// The places of a text's stems in order, function words left out.
  mutating func stems(of text: String, counting: Bool = true) -> [Int] {
    var found: [Int] = []
    Word.forEach(in: text) { word in
      if let stem = remember(word.text, times: counting ? 1 : 0) { found.append(stem) }
    }
    return found
  }

  /// Takes in all words of another table. Returns, for the place of each of its stems, the place here.
  mutating func add(_ other: WordTable) -> [Int] {
    for word in other.words where word.count > 0 { _ = remember(word.text, times: word.count) }
    return other.stems.map { place(of: $0) }
  }

  /// Where a stem stands, be it that it was unknown.
  private mutating func place(of stem: String) -> Int {
    if let known = stemPlaces[stem] { return known }
    stemPlaces[stem] = stems.count
    stems.append(stem)
    return stems.count - 1
  }

  private mutating func remember(_ word: String, times: Int) -> Int? {
    if let place = wordPlaces[word] {
      words[place].count += times
      return words[place].stem
    }
    let stem = StopWords.contains(word) ? nil : place(of: Stem.of(word))
    wordPlaces[word] = words.count
    words.append(Item(text: word, stem: stem, count: times))
    return stem
  }
}

extension WordTable {
  /// How often each word was written, function words left out.
  package var counts: [(word: String, stem: String, count: Int)] {
    words.compactMap { word in
      guard word.count > 0, let stem = word.stem else { return nil }
      return (word.text, stems[stem], word.count)
    }
  }
}
