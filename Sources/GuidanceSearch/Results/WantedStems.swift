/// The stems of a question that are to be marked.
struct WantedStems {
  private let stems: [String]
  private let starts: WordStarts
  /// Words that were looked at, with the place of their stem, which is behind all stems for one that is none of them: the
  /// same few words come again in every entry, and to take one back to its stem is dear.
  private var known: (words: [String], places: [Int]) = ([], [])

  init(_ stems: [String]) {
    self.stems = stems
    starts = WordStarts(of: stems, and: Stem.irregularForms(of: stems))
  }

  /// Hands over where words with one of the stems stand, with the place of the stem.
  mutating func forEach(in text: String, _ body: (_ stem: Int, _ range: Range<Int>) -> Void) {
    Word.forEach(in: text, beginningWith: starts) { word in
      if let stem = stem(of: word.text) { body(stem, word.range) }
    }
  }

  /// How many of the stems a text has.
  mutating func count(in text: String) -> Int {
    var found: [Int] = []
    forEach(in: text) { stem, _ in found.appendIfNew(stem) }
    return found.count
  }

  private mutating func stem(of word: String) -> Int? {
    let place = place(ofStemOf: word)
    return place < stems.count ? place : nil
  }

  private mutating func place(ofStemOf word: String) -> Int {
    if let place = known.words.firstIndex(of: word) { return known.places[place] }
    let place = StopWords.contains(word) ? nil : stems.firstIndex(of: Stem.of(word))
    known.words.append(word)
    known.places.append(place ?? stems.count)
    return place ?? stems.count
  }
}
