import GuidanceSearch

/// The terms and words of a base in which some entries are replaced by others.
struct EditedVocabulary {
  /// The new entries as the index takes them.
  let indexed: [IndexedEntry]
  /// In how many more entries each term stands than before; those without a change are left out.
  private(set) var entryChanges: [TermNumber: Int] = [:]
  /// Terms whose row may be another now.
  private(set) var rowsInDoubt: [TermNumber: String] = [:]
  /// How many more words all entries have together.
  let lengthChange: Int

  private let base: BaseReader
  private let terms: KnownTerms
  private let oldIndexed: [IndexedEntry]
  private let askedChanges: [TermNumber: Int]
  private let wordChanges: [String: (stem: String, count: Int)]

  init(_ base: BaseReader, old: AnalysedEntries, new: AnalysedEntries) throws {
    self.base = base
    let known = try KnownTerms(base, stems: Set(old.table.stems).union(new.table.stems))
    let (before, after) = (old.indexed { known.number(of: $0) }, new.indexed { known.number(of: $0) })
    terms = known
    indexed = after
    oldIndexed = before
    lengthChange = after.reduce(0) { $0 + $1.length } - before.reduce(0) { $0 + $1.length }
    entryChanges = Self.changes(
      before.flatMap { $0.occurrences.map(\.term) },
      after.flatMap { $0.occurrences.map(\.term) }
    )
    askedChanges = Self.changes(before.flatMap(\.clues.chosenTerms), after.flatMap(\.clues.chosenTerms))
    wordChanges = Self.wordChanges(old.table, new.table)
    for change in wordChanges.values {
      if let number = terms.knownNumber(of: change.stem) { rowsInDoubt[number] = change.stem }
    }
    for term in terms.all where terms.added[term.stem] != nil || isGone(term.number) {
      rowsInDoubt[term.number] = term.stem
    }
  }

  /// Whether no entry has a term any more.
  func isGone(_ term: TermNumber) -> Bool {
    guard let change = entryChanges[term], change < 0 else { return false }
    return terms.entries(of: term) + change <= 0
  }

  /// How much oftener each stands in the second list.
  private static func changes(_ before: [TermNumber], _ after: [TermNumber]) -> [TermNumber: Int] {
    var changes: [TermNumber: Int] = [:]
    for term in before { changes[term, default: 0] -= 1 }
    for term in after { changes[term, default: 0] += 1 }
    return changes.filter { $0.value != 0 }
  }

  private static func wordChanges(_ old: WordTable, _ new: WordTable) -> [String: (stem: String, count: Int)] {
    var changes: [String: (stem: String, count: Int)] = [:]
    for (table, sign) in [(old, -1), (new, 1)] {
      for word in table.counts { changes[word.word, default: (word.stem, 0)].count += sign * word.count }
    }
    return changes.filter { $0.value.count != 0 }
  }

  func write(old: [Int], new: [Int]) throws {
    try writeTerms()
    try writeWords()
    try writePostings(old, new)
    try writeLengths(old, new)
  }

  private func writeTerms() throws {
    let insert = try base.connection.prepare("INSERT OR REPLACE INTO term VALUES(?, ?, ?, ?)")
    let delete = try base.connection.prepare("DELETE FROM term WHERE stem = ?")
    let changed = Set(entryChanges.keys).union(askedChanges.keys)
    for term in terms.all where changed.contains(term.number) {
      let (entries, asked) = (
        term.entries + (entryChanges[term.number] ?? 0), term.asked + (askedChanges[term.number] ?? 0)
      )
      if entries > 0 {
        try insert.run([.text(term.stem), .integer(Int(term.number)), .integer(entries), .integer(asked)])
      } else {
        try delete.run([.text(term.stem)])
      }
    }
  }

  private func writeWords() throws {
    let add = try base.connection.prepare(
      "INSERT INTO word VALUES(?1, ?2, ?3) ON CONFLICT(word) DO UPDATE SET count = count + ?3"
    )
    let delete = try base.connection.prepare("DELETE FROM word WHERE word = ? AND count <= 0")
    for (word, change) in wordChanges {
      try add.run([.text(word), .text(change.stem), .integer(change.count)])
      try delete.run([.text(word)])
    }
  }

  private func writePostings(_ old: [Int], _ new: [Int]) throws {
    let (before, after) = (Self.postings(oldIndexed, old), Self.postings(indexed, new))
    let select = try base.connection.prepare("SELECT bytes FROM posting WHERE term = ?")
    let insert = try base.connection.prepare("INSERT OR REPLACE INTO posting VALUES(?, ?)")
    let gone = Set(old)
    for term in Set(before.keys).union(after.keys) where before[term] != after[term] {
      let key = SQLiteValue.integer(Int(term))
      let kept = try select.rows([key]) { Postings.all(in: $0.bytes(0)) }.first ?? []
      let others = kept.filter { !gone.contains($0.entry) }
      try insert.run([key, .blob(Postings(others + (after[term] ?? [])).bytes)])
    }
  }

  /// By term, in ascending order of entries.
  private static func postings(_ entries: [IndexedEntry], _ numbers: [Int]) -> [TermNumber: [Postings.Item]] {
    var postings: [TermNumber: [Postings.Item]] = [:]
    for (entry, number) in zip(entries, numbers) {
      for occurrence in entry.occurrences {
        postings[occurrence.term, default: []].append(Postings.Item(entry: number, weight: occurrence.weight))
      }
    }
    return postings
  }

  private func writeLengths(_ old: [Int], _ new: [Int]) throws {
    var lengths = EntryLengths(bytes: try base.entryLengths() ?? [])
    for number in old { lengths[number] = 0 }
    for (number, entry) in zip(new, indexed) { lengths[number] = entry.length }
    try EntryLengthRecord.write(lengths, base.connection)
  }
}

/// The terms of some stems, as the base has them; those that it does not have get numbers of their own.
struct KnownTerms {
  /// No base has more terms. A damaged one may name any number.
  static let numbers = 0..<(1 << 24)

  private var byStem: [String: Term] = [:]
  private var entriesByNumber: [TermNumber: Int] = [:]
  /// Those that the base did not have.
  private(set) var added: [String: TermNumber] = [:]

  init(_ base: BaseReader, stems: Set<String>) throws {
    let select = try base.connection.prepare("SELECT number, entries, asked FROM term WHERE stem = ?")
    let last = try base.connection.prepare("SELECT max(number) FROM term").rows { $0.isNull(0) ? -1 : $0.integer(0) }
    var next = (last.first ?? -1) + 1
    guard Self.numbers.contains(next) else { throw RecordError.unknownValue }
    for stem in stems.sorted() {
      let known = try select.rows([.text(stem)]) { row in
        guard Self.numbers.contains(row.integer(0)) else { throw RecordError.unknownValue }
        return Term(
          stem: stem,
          number: TermNumber(truncatingIfNeeded: row.integer(0)),
          entries: row.integer(1),
          asked: row.integer(2)
        )
      }.first
      if let known {
        byStem[stem] = known
        entriesByNumber[known.number] = known.entries
      } else {
        byStem[stem] = Term(stem: stem, number: TermNumber(next), entries: 0, asked: 0)
        added[stem] = TermNumber(next)
        next += 1
      }
    }
  }

  var all: [Term] { Array(byStem.values) }

  /// In how many entries of the base a term stands.
  func entries(of number: TermNumber) -> Int { entriesByNumber[number] ?? 0 }

  /// Every stem that was asked for has one.
  func number(of stem: String) -> TermNumber { byStem[stem]?.number ?? 0 }

  func knownNumber(of stem: String) -> TermNumber? { byStem[stem]?.number }
}
