package import GuidanceModel

/// Prepares entries for the index, and gathers the vocabulary on the way.
package struct IndexBuilder {
  private let names: EntryNames
  private var numbers: [String: TermNumber] = [:]
  /// By term number: in how many entries it stands.
  private var entryCounts: [Int] = []
  private var written: [String: (stem: String, count: Int)] = [:]

  /// - Parameter guidance: names the cultures, topics and dimensions of the entries.
  package init(naming guidance: Guidance) {
    names = EntryNames(guidance)
    for culture in guidance.cultures { for name in culture.allNames { _ = stems(of: name) } }
    for synonym in guidance.synonyms { for word in synonym.words { _ = stems(of: word.value) } }
  }

  package mutating func index(_ entry: Entry) -> IndexedEntry {
    let title = stems(of: entry.core.title.value)
    let asked = entry.core.asked.map { stems(of: $0.value) }
    let text = entry.passages.flatMap { stems(of: $0) }
    let names = names.of(entry).flatMap { stems(of: $0) }
    let clues = Clues(
      title: title.map { number(of: $0) },
      asked: asked.map { $0.map { number(of: $0) } },
      text: Set(text).map { number(of: $0) }.sorted(),
      names: Set(names).map { number(of: $0) }.sorted(),
      readers: Role.allCases.filter { entry.addresses($0) },
      titleMark: Clues.mark(of: entry.core.title.value)
    )
    count(clues)
    return IndexedEntry(
      entry: entry,
      title: title.joined(separator: " "),
      asked: asked.joined().joined(separator: " "),
      text: text.joined(separator: " "),
      names: names.joined(separator: " "),
      clues: clues
    )
  }

  /// All terms so far, in the order of their numbers.
  package var terms: [Term] {
    numbers
      .map { Term(stem: $0.key, number: $0.value, entries: entryCounts[Int($0.value)]) }
      .sorted { $0.number < $1.number }
  }

  /// The rows of all terms so far: of each the row of the word that is most often written with its stem.
  package func termVectors(_ vectors: WordVectors) -> TermVectors {
    var best: [TermNumber: (count: Int, word: String)] = [:]
    for (word, entry) in written {
      guard let number = numbers[entry.stem] else { continue }
      if let known = best[number], (known.count, word) >= (entry.count, known.word) { continue }
      best[number] = (entry.count, word)
    }
    var rows = TermVectors(count: numbers.count, dimensions: vectors.dimensions)
    for (number, choice) in best {
      guard let row = vectors.row(of: choice.word) else { continue }
      rows.set(row, of: number)
    }
    return rows
  }

  /// All words so far, in alphabetical order.
  package var writtenWords: [WrittenWord] {
    written.map { WrittenWord(text: $0.key, stem: $0.value.stem, count: $0.value.count) }.sorted { $0.text < $1.text }
  }

  /// The stems of a text in order, function words left out; each word is remembered as it was written.
  private mutating func stems(of text: String) -> [String] {
    var stems: [String] = []
    Word.forEach(in: text) { word in
      if !StopWords.contains(word.text) { stems.append(remember(word.text)) }
    }
    return stems
  }

  private mutating func remember(_ word: String) -> String {
    if let known = written[word] {
      written[word]?.count += 1
      return known.stem
    }
    let stem = Stem.of(word)
    written[word] = (stem, 1)
    return stem
  }

  private mutating func number(of stem: String) -> TermNumber {
    if let known = numbers[stem] { return known }
    let number = TermNumber(numbers.count)
    numbers[stem] = number
    entryCounts.append(0)
    return number
  }

  private mutating func count(_ clues: Clues) {
    let all = Set(clues.title).union(clues.asked.joined()).union(clues.text).union(clues.names)
    for number in all { entryCounts[Int(number)] += 1 }
  }
}
