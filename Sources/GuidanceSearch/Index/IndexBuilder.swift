/// Gives terms their numbers, and counts where they stand: what a base keeps of its words.
package struct IndexBuilder {
  /// What became of a stem.
  private struct StemRecord {
    /// Nil until an entry has it.
    var number: TermNumber?
    /// In how many entries it stands.
    var entries = 0
    /// In how many entries it stands in the title or an asked phrase.
    var asked = 0
  }

  private var table = WordTable()
  private var records: [StemRecord] = []
  /// Places of stems by term number.
  private var numbered: [Int] = []
  private var entryTotal = 0

  /// The words of all names count once, however many entries bear them.
  package init(naming names: EntryNames) {
    for name in names.all { _ = table.stems(of: name) }
  }

  /// The entries as the index takes them, in their order.
  package mutating func add(_ analysed: AnalysedEntries) -> [IndexedEntry] { analysed.indexed(number(analysed)) }

  /// Takes in the words of some entries. The numbers of their stems, by the place of a stem in their table.
  package mutating func number(_ analysed: AnalysedEntries) -> [TermNumber] {
    let places = table.add(analysed.table)
    records += Array(repeating: StemRecord(), count: table.stems.count - records.count)
    for (stem, place) in places.enumerated() {
      records[place].entries += analysed.entryCounts[stem]
      records[place].asked += analysed.askedCounts[stem]
    }
    entryTotal += analysed.entries.count
    return places.map { number($0) }
  }

  private mutating func number(_ place: Int) -> TermNumber {
    if let known = records[place].number { return known }
    let number = TermNumber(numbered.count)
    records[place].number = number
    numbered.append(place)
    return number
  }
}

extension IndexBuilder {
  /// All terms so far, in the order of their numbers.
  package var terms: [Term] {
    numbered.enumerated().map { number, place in
      Term(
        stem: table.stems[place],
        number: TermNumber(number),
        entries: records[place].entries,
        asked: records[place].asked
      )
    }
  }

  /// All words so far, in alphabetical order.
  package var writtenWords: [WrittenWord] {
    table.counts.map { WrittenWord(text: $0.word, stem: $0.stem, count: $0.count) }.sorted { $0.text < $1.text }
  }

  /// The rows of all terms so far.
  package func termVectors(_ vectors: WordVectors) -> TermVectors {
    let words = table.wordsByStem
    var rows = TermVectors(count: numbered.count, dimensions: vectors.dimensions)
    for (number, place) in numbered.enumerated() {
      if let row = vectors.row(ofStemWrittenAs: words[place]) { rows.set(row, of: TermNumber(number)) }
    }
    return rows
  }

  /// How much each term pulls at the direction of a text, by term number.
  package var pulls: [Float] {
    numbered.map { Direction.pull(ofTermIn: records[$0].entries, of: entryTotal) }
  }
}

extension WordVectors {
  /// The row of a stem: that of the word that is most often written with it, of several the first by the alphabet.
  package func row(ofStemWrittenAs words: [(word: String, count: Int)]) -> [UInt8]? {
    let best = words.min { (-$0.count, $0.word) < (-$1.count, $1.word) }
    return best.flatMap { row(of: $0.word) }
  }
}
