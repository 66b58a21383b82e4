package import GuidanceModel

/// Prepares entries for the index, and gathers the vocabulary on the way.
///
/// A word is looked up once, by its letters; from there on it is a place in a list. In a base of 3,000 entries that is
/// half a million words.
package struct IndexBuilder {
  /// A stem, and what became of it.
  private struct StemRecord {
    var text: String
    /// Nil until an entry has it.
    var number: TermNumber?
    /// In how many entries it stands.
    var entries = 0
    /// The last entry that was counted, to count each but once.
    var lastEntry = 0
    /// In how many entries it stands in the title or an asked phrase.
    var asked = 0
    var lastAsked = 0
  }

  private let names: EntryNames
  private var namesSeen: [String: [Int]] = [:]
  private var stemRecords: [StemRecord] = []
  private var stemPlaces: [String: Int] = [:]
  /// The place of each word's stem, with how often it was written; nil for function words.
  private var words: [(text: String, stem: Int?, count: Int)] = []
  private var wordPlaces: [String: Int] = [:]
  /// Places of stems by term number.
  private var numbered: [Int] = []
  private var entryTotal = 0

  /// - Parameter guidance: names the cultures, topics and dimensions of the entries.
  package init(naming guidance: Guidance) {
    names = EntryNames(guidance)
    for culture in guidance.cultures { for name in culture.allNames { _ = stems(of: name) } }
    for synonym in guidance.synonyms { for word in synonym.words { _ = stems(of: word.value) } }
  }

  package mutating func index(_ entry: Entry) -> IndexedEntry {
    entryTotal += 1
    let title = stems(of: entry.core.title.value)
    let asked = entry.core.asked.map { stems(of: $0.value) }
    let text = entry.passages.flatMap { stems(of: $0) }
    let names = names.of(entry).flatMap { stemsOfName($0) }
    for stem in title + asked.joined() { countAsked(stem) }
    let clues = Clues(
      title: title.map { number($0) },
      asked: asked.map { $0.map { number($0) } },
      text: numbersOnce(text),
      names: numbersOnce(names),
      readers: Role.allCases.filter { entry.addresses($0) },
      titleMark: Clues.mark(of: entry.core.title.value)
    )
    return IndexedEntry(
      entry: entry,
      title: joined(title),
      asked: joined(asked.flatMap { $0 }),
      text: joined(text),
      names: joined(names),
      clues: clues
    )
  }

  /// All terms so far, in the order of their numbers.
  package var terms: [Term] {
    numbered.enumerated().map { number, place in
      let record = stemRecords[place]
      return Term(stem: record.text, number: TermNumber(number), entries: record.entries, asked: record.asked)
    }
  }

  /// The rows of all terms so far: of each the row of the word that is most often written with its stem.
  package func termVectors(_ vectors: WordVectors) -> TermVectors {
    var best: [Int: (count: Int, word: String)] = [:]
    for word in words {
      guard let stem = word.stem else { continue }
      if let known = best[stem], (known.count, word.text) >= (word.count, known.word) { continue }
      best[stem] = (word.count, word.text)
    }
    var rows = TermVectors(count: numbered.count, dimensions: vectors.dimensions)
    for (number, place) in numbered.enumerated() {
      guard let word = best[place]?.word, let row = vectors.row(of: word) else { continue }
      rows.set(row, of: TermNumber(number))
    }
    return rows
  }

  /// What texts are about, each given by its terms; nil where no term of one has a row.
  package func directions(of texts: [[TermNumber]], in rows: TermVectors) -> [Direction?] {
    let rarities = numbered.map { Float(TermWeights.rarity(stemRecords[$0].entries, of: entryTotal)) }
    return texts.map { rows.direction(of: $0, rarities: rarities) }
  }

  /// All words so far, in alphabetical order.
  package var writtenWords: [WrittenWord] {
    words.compactMap { word in
      word.stem.map { WrittenWord(text: word.text, stem: stemRecords[$0].text, count: word.count) }
    }.sorted { $0.text < $1.text }
  }

  /// The places of a text's stems in order, function words left out; each word is remembered as it was written.
  private mutating func stems(of text: String) -> [Int] {
    var stems: [Int] = []
    Word.forEach(in: text) { word in
      if let stem = remember(word.text) { stems.append(stem) }
    }
    return stems
  }

  /// As `stems`, for names, which are the same in hundreds of entries.
  private mutating func stemsOfName(_ name: String) -> [Int] {
    if let known = namesSeen[name] { return known }
    let stems = stems(of: name)
    namesSeen[name] = stems
    return stems
  }

  private mutating func remember(_ word: String) -> Int? {
    if let place = wordPlaces[word] {
      words[place].count += 1
      return words[place].stem
    }
    let stem = StopWords.contains(word) ? nil : stemPlace(Stem.of(word))
    wordPlaces[word] = words.count
    words.append((word, stem, 1))
    return stem
  }

  private mutating func stemPlace(_ stem: String) -> Int {
    if let known = stemPlaces[stem] { return known }
    stemPlaces[stem] = stemRecords.count
    stemRecords.append(StemRecord(text: stem))
    return stemRecords.count - 1
  }

  /// The number of a stem, which is counted for the entry under way.
  private mutating func number(_ place: Int) -> TermNumber {
    if stemRecords[place].lastEntry != entryTotal {
      stemRecords[place].lastEntry = entryTotal
      stemRecords[place].entries += 1
    }
    if let known = stemRecords[place].number { return known }
    let number = TermNumber(numbered.count)
    stemRecords[place].number = number
    numbered.append(place)
    return number
  }

  private mutating func countAsked(_ place: Int) {
    guard stemRecords[place].lastAsked != entryTotal else { return }
    stemRecords[place].lastAsked = entryTotal
    stemRecords[place].asked += 1
  }

  private mutating func numbersOnce(_ places: [Int]) -> [TermNumber] {
    var numbers = places.map { number($0) }
    numbers.sort()
    var once: [TermNumber] = []
    for number in numbers where once.last != number { once.append(number) }
    return once
  }

  private func joined(_ places: [Int]) -> String {
    var text = ""
    for place in places {
      if !text.isEmpty { text += " " }
      text += stemRecords[place].text
    }
    return text
  }
}
