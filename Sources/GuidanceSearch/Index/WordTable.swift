/// The words of some texts, each once, with its stem and how often it was written.
///
/// A word is looked up once, by its letters; from there on it is a place in a list.
package struct WordTable: Sendable {
  /// What is known of a word.
  private struct Item: Sendable {
    /// The place of its stem; nil for function words.
    let stem: Int?
    /// How often it was written; 0 for one that only stands in names.
    var count: Int
  }

  private var words = WordPlaces()
  private var items: [Item] = []
  private var stemPlaces = WordPlaces()
  /// Each once.
  package private(set) var stems: [String] = []

  /// The places of a text's stems in order, function words left out.
  mutating func stems(of text: String, counting: Bool = true) -> [Int] {
    var text = text
    var found: [Int] = []
    text.withUTF8 { bytes in
      var splitter = WordSplitter(bytes)
      while splitter.moveOn() {
        if let stem = splitter.withLetters({ remember($0, times: counting ? 1 : 0) }) { found.append(stem) }
      }
    }
    return found
  }

  /// Takes in all words of another table. Returns, for the place of each of its stems, the place here.
  mutating func add(_ other: WordTable) -> [Int] {
    let places = other.stems.map { place(of: $0) }
    for (index, item) in other.items.enumerated() where item.count > 0 {
      let (place, isNew) = words.place(of: other.words[index])
      if isNew {
        items.append(Item(stem: item.stem.map { places[$0] }, count: item.count))
      } else {
        items[place].count += item.count
      }
    }
    return places
  }

  /// Where a stem stands, be it that it was unknown.
  private mutating func place(of stem: String) -> Int {
    let (place, isNew) = stemPlaces.place(of: stem)
    if isNew { stems.append(stem) }
    return place
  }

  private mutating func remember(_ letters: UnsafeBufferPointer<UInt8>, times: Int) -> Int? {
    let (place, isNew) = words.place(of: letters)
    guard isNew else {
      items[place].count += times
      return items[place].stem
    }
    let word = words[place]
    let stem = StopWords.contains(word) ? nil : self.place(of: Stem.of(word))
    items.append(Item(stem: stem, count: times))
    return stem
  }
}

extension WordTable {
  /// How often each word was written, function words left out.
  package var counts: [(word: String, stem: String, count: Int)] {
    items.enumerated().compactMap { place, item in
      guard item.count > 0, let stem = item.stem else { return nil }
      return (words[place], stems[stem], item.count)
    }
  }

  /// How often each word was written, by the place of its stem.
  var wordsByStem: [[(word: String, count: Int)]] {
    var found = [[(word: String, count: Int)]](repeating: [], count: stems.count)
    for (place, item) in items.enumerated() where item.count > 0 {
      if let stem = item.stem { found[stem].append((words[place], item.count)) }
    }
    return found
  }
}
