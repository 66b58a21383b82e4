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
  /// For each stem the weight in the entry under way; 0 for one that is not in it.
  private var weights: [Int] = []

  /// The words of all names count once, however many entries bear them.
  package init(naming names: EntryNames) {
    for name in names.all { _ = table.stems(of: name) }
  }

  /// The entries as the index takes them, in their order.
  package mutating func add(_ analysed: AnalysedEntries) -> [IndexedEntry] {
    let places = table.add(analysed.table)
    let missing = table.stems.count - records.count
    records += Array(repeating: StemRecord(), count: missing)
    weights += Array(repeating: 0, count: missing)
    return analysed.entries.map { index($0, places) }
  }

  private mutating func index(_ entry: AnalysedEntry, _ places: [Int]) -> IndexedEntry {
    entryTotal += 1
    let title = entry.title.map { number(places[$0]) }
    let asked = entry.asked.map { $0.map { number(places[$0]) } }
    let text = entry.text.map { number(places[$0]) }
    let names = entry.names.map { number(places[$0]) }
    countAsked(title, asked)
    return IndexedEntry(
      clues: Clues(
        title: title,
        asked: asked,
        text: Self.once(text),
        names: Self.once(names),
        readers: entry.readers,
        titleMark: entry.titleMark
      ),
      occurrences: occurrences(title, asked, text, names),
      length: title.count + asked.reduce(0) { $0 + $1.count } + text.count + names.count
    )
  }

  private mutating func number(_ place: Int) -> TermNumber {
    if let known = records[place].number { return known }
    let number = TermNumber(numbered.count)
    records[place].number = number
    numbered.append(place)
    return number
  }

  private mutating func countAsked(_ title: [TermNumber], _ asked: [[TermNumber]]) {
    for number in Set(title).union(asked.joined()) { records[numbered[Int(number)]].asked += 1 }
  }

  private mutating func occurrences(
    _ title: [TermNumber],
    _ asked: [[TermNumber]],
    _ text: [TermNumber],
    _ names: [TermNumber]
  ) -> [Occurrence] {
    var touched: [TermNumber] = []
    func add(_ numbers: [TermNumber], _ weight: Int, _ weights: inout [Int]) {
      for number in numbers {
        if weights[Int(number)] == 0 { touched.append(number) }
        weights[Int(number)] += weight
      }
    }
    add(title, FieldWeights.title, &weights)
    for phrase in asked { add(phrase, FieldWeights.asked, &weights) }
    add(text, FieldWeights.text, &weights)
    add(names, FieldWeights.names, &weights)
    touched.sort()
    return touched.map { number in
      records[numbered[Int(number)]].entries += 1
      defer { weights[Int(number)] = 0 }
      return Occurrence(term: number, weight: weights[Int(number)])
    }
  }

  private static func once(_ numbers: [TermNumber]) -> [TermNumber] {
    var once: [TermNumber] = []
    for number in numbers.sorted() where once.last != number { once.append(number) }
    return once
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
    let best = Dictionary(grouping: table.counts, by: \.stem)
    var rows = TermVectors(count: numbered.count, dimensions: vectors.dimensions)
    for (number, place) in numbered.enumerated() {
      let words = (best[table.stems[place]] ?? []).map { ($0.word, $0.count) }
      if let row = vectors.row(ofStemWrittenAs: words) { rows.set(row, of: TermNumber(number)) }
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
