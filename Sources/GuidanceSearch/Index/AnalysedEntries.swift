package import GuidanceModel

/// Some entries taken apart into stems. What comes out depends on these entries and the names alone, so that pieces of a
/// base can be taken apart at the same time, and one file of it again.
package struct AnalysedEntries: Sendable {
  /// The words of the entries; those of names are there and not counted.
  package private(set) var table = WordTable()
  private(set) var entries: [AnalysedEntry] = []

  package init(_ entries: some Sequence<Entry>, names: EntryNames) {
    var stemsOfNames: [String: [Int]] = [:]
    for entry in entries {
      // The names are the same in hundreds of entries.
      let names = names.of(entry).flatMap { name -> [Int] in
        if let known = stemsOfNames[name] { return known }
        let stems = table.stems(of: name, counting: false)
        stemsOfNames[name] = stems
        return stems
      }
      self.entries.append(
        AnalysedEntry(
          title: table.stems(of: entry.core.title.value),
          asked: entry.core.asked.map { table.stems(of: $0.value) },
          text: entry.passages.flatMap { table.stems(of: $0) },
          names: names,
          readers: Role.allCases.filter { entry.addresses($0) },
          titleMark: Clues.mark(of: entry.core.title.value)
        )
      )
    }
  }
}

/// The stems of an entry by where they stand: places in a table of words.
struct AnalysedEntry: Sendable {
  var title: [Int]
  var asked: [[Int]]
  var text: [Int]
  var names: [Int]
  var readers: [Role]
  var titleMark: UInt64
}
