import GuidanceSearch

/// The rows of terms and the directions of entries, after some of what they rest on has changed.
struct EditedDirections {
  private let base: BaseReader
  private let vectors: WordVectors

  /// Nil for content without vectors.
  init?(_ base: BaseReader, vectors: WordVectors?) {
    guard let vectors else { return nil }
    self.base = base
    self.vectors = vectors
  }

  /// - Parameters:
  ///   - totals: how many entries the base had and has.
  ///   - new: the numbers of the entries that are new.
  func write(after vocabulary: EditedVocabulary, totals: (before: Int, now: Int), new: [Int]) throws {
    let table = VectorTable(base.connection, dimensions: vectors.dimensions)
    var rows = try table.read()
    let moved = try move(&rows, vocabulary)
    if !moved.isEmpty { try table.write(rows) }
    let (pulls, changed) = try pulls(vocabulary, totals)
    let entries = try entries(with: Set(changed).union(moved)).union(new)
    try write(entries, rows, pulls)
  }

  /// Gives terms their rows as they are now; those whose row is another.
  private func move(_ rows: inout TermVectors, _ vocabulary: EditedVocabulary) throws -> [TermNumber] {
    let select = try base.connection.prepare("SELECT word, count FROM word WHERE stem = ?")
    let nowhere = [UInt8](repeating: 0, count: vectors.dimensions)
    var moved: [TermNumber] = []
    for (term, stem) in vocabulary.rowsInDoubt.sorted(by: { $0.key < $1.key }) {
      let words = try select.rows([.text(stem)]) { (word: $0.text(0), count: $0.integer(1)) }
      let row = vocabulary.isGone(term) ? nowhere : vectors.row(ofStemWrittenAs: words) ?? nowhere
      guard !rows[term].elementsEqual(row) else { continue }
      rows.set(row, of: term)
      moved.append(term)
    }
    return moved
  }

  /// How much each term pulls now, by its number, and those of which that is another than before.
  private func pulls(
    _ vocabulary: EditedVocabulary,
    _ totals: (before: Int, now: Int)
  ) throws -> (pulls: [Float], changed: [TermNumber]) {
    var (pulls, changed): ([Float], [TermNumber]) = ([], [])
    try base.connection.prepare("SELECT number, entries FROM term").forEach([]) { row in
      let (number, entries) = (row.integer(0), row.integer(1))
      guard KnownTerms.numbers.contains(number) else { throw RecordError.unknownValue }
      let term = TermNumber(number)
      if pulls.count <= number { pulls += [Float](repeating: 0, count: number + 1 - pulls.count) }
      pulls[number] = Direction.pull(ofTermIn: entries, of: totals.now)
      let past = Direction.pull(ofTermIn: entries - (vocabulary.entryChanges[term] ?? 0), of: totals.before)
      if past != pulls[number] { changed.append(term) }
      return true
    }
    return (pulls, changed)
  }

  private func entries(with terms: Set<TermNumber>) throws -> Set<Int> {
    let select = try base.connection.prepare("SELECT bytes FROM posting WHERE term = ?")
    var entries: Set<Int> = []
    for term in terms {
      try select.forEach([.integer(Int(term))]) { row in
        Postings.forEach(in: row.bytes(0)) { entry, _ in entries.insert(entry) }
        return true
      }
    }
    return entries
  }

  private func write(_ entries: Set<Int>, _ rows: TermVectors, _ pulls: [Float]) throws {
    let select = try base.connection.prepare("SELECT clues FROM entry WHERE number = ?")
    let update = try base.connection.prepare("UPDATE entry SET direction = ? WHERE number = ?")
    for entry in entries.sorted() {
      let found = try select.rows([.integer(entry)]) { row -> Clues in
        try RecordReader.value(of: row.bytes(0), in: base.folders)
      }
      guard let clues = found.first else { continue }
      let direction = rows.direction(of: clues.said, pulls: pulls)
      try update.run([direction.map { .blob($0.bytes) } ?? .null, .integer(entry)])
    }
  }
}
