package import GuidanceModel

/// Some entries taken apart into stems. What comes out depends on these entries and the names alone, so that pieces of a
/// base can be taken apart at the same time, and one file of it again.
package struct AnalysedEntries: Sendable {
  /// The words of the entries; those of names are there and not counted.
  package private(set) var table = WordTable()
  private(set) var entries: [AnalysedEntry] = []
  /// By the place of a stem in the table: in how many of the entries it stands.
  private(set) var entryCounts: [Int] = []
  /// In how many of them it stands in the title or an asked phrase.
  private(set) var askedCounts: [Int] = []

  package init(_ entries: some Sequence<Entry>, names: EntryNames) {
    var stemsOfNames: [String: [Int]] = [:]
    var scale = WeightScale()
    for entry in entries {
      // The names are the same in hundreds of entries.
      let names = names.of(entry).flatMap { name -> [Int] in
        if let known = stemsOfNames[name] { return known }
        let stems = table.stems(of: name, counting: false)
        stemsOfNames[name] = stems
        return stems
      }
      let title = table.stems(of: entry.core.title.value)
      let asked = entry.core.asked.map { table.stems(of: $0.value) }
      let text = entry.passages.flatMap { table.stems(of: $0) }
      self.entries.append(
        AnalysedEntry(
          title: title,
          asked: asked,
          text: scale.each(text),
          names: scale.each(names),
          weights: scale.weights([
            (title, FieldWeights.title), (asked.flatMap(\.self), FieldWeights.asked), (text, FieldWeights.text),
            (names, FieldWeights.names),
          ]),
          length: title.count + asked.reduce(0) { $0 + $1.count } + text.count + names.count,
          readers: Role.allCases.filter { entry.addresses($0) },
          titleMark: Clues.mark(of: entry.core.title.value)
        )
      )
    }
    count(&scale)
  }

  private mutating func count(_ scale: inout WeightScale) {
    entryCounts = [Int](repeating: 0, count: table.stems.count)
    askedCounts = entryCounts
    for entry in entries {
      for (stem, _) in entry.weights { entryCounts[stem] += 1 }
      for stem in scale.each(entry.title + entry.asked.joined()) { askedCounts[stem] += 1 }
    }
  }

  /// The entries as an index takes them that numbers the stems so.
  package func indexed(_ number: (String) -> TermNumber) -> [IndexedEntry] { indexed(table.stems.map(number)) }

  /// - Parameter numbers: by the place of a stem in the table.
  package func indexed(_ numbers: [TermNumber]) -> [IndexedEntry] { entries.map { $0.indexed(numbers) } }
}

/// The stems of an entry by where they stand: places in a table of words.
struct AnalysedEntry: Sendable {
  var title: [Int]
  var asked: [[Int]]
  /// Each once.
  var text: [Int]
  /// Each once.
  var names: [Int]
  /// Each stem once, in any order.
  var weights: [(stem: Int, weight: Int)]
  var length: Int
  var readers: [Role]
  var titleMark: UInt64

  func indexed(_ numbers: [TermNumber]) -> IndexedEntry {
    IndexedEntry(
      clues: Clues(
        title: title.map { numbers[$0] },
        asked: asked.map { $0.map { numbers[$0] } },
        text: text.map { numbers[$0] }.sorted(),
        names: names.map { numbers[$0] }.sorted(),
        readers: readers,
        titleMark: titleMark
      ),
      occurrences: weights.map { Occurrence(term: numbers[$0.stem], weight: $0.weight) }.sorted { $0.term < $1.term },
      length: length
    )
  }
}

/// Adds up weights of stems, for one entry after another.
private struct WeightScale {
  /// By stem; 0 for one that is not in the entry under way.
  private var weights: [Int] = []

  mutating func weights(_ fields: [(stems: [Int], weight: Int)]) -> [(stem: Int, weight: Int)] {
    var touched: [Int] = []
    for (stems, weight) in fields {
      for stem in stems {
        if stem >= weights.count { weights += [Int](repeating: 0, count: stem + 64 - weights.count) }
        if weights[stem] == 0 { touched.append(stem) }
        weights[stem] += weight
      }
    }
    return touched.map { stem in
      defer { weights[stem] = 0 }
      return (stem, weights[stem])
    }
  }

  /// Each stem once.
  mutating func each(_ stems: [Int]) -> [Int] { weights([(stems, 1)]).map(\.stem) }
}
