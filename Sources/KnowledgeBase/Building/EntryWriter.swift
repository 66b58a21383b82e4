import GuidanceModel
import GuidanceSearch

/// Writes entries: to choose from, to read, and to search.
struct EntryWriter {
  let connection: SQLiteConnection
  let folders: ContentFolders
  let places: EntryPlaces

  /// The guidance names cultures, topics and dimensions.
  func write(_ entries: [Entry], of guidance: Guidance) throws(SQLiteError) -> [BaseFact: String] {
    let names = EntryNames(guidance)
    let folders = folders
    // One piece for each core: each learns every word anew.
    let parts = Parallel.map(Parallel.pieces(Parallel.cores, of: entries.indices), atLeast: 2) { piece in
      (AnalysedEntries(entries[piece], names: names), entries[piece].map { RecordWriter.record($0, in: folders) })
    }
    var index = IndexBuilder(naming: names)
    let indexed = parts.flatMap { index.add($0.0) }
    let directions = try writeVectors(of: index, indexed)
    let rows = EntryRows(connection)
    try rows.write(entries, records: parts.flatMap(\.1), as: places.numbers) { place in
      (RecordWriter.record(indexed[place].clues, in: folders), directions.isEmpty ? nil : directions[place])
    }
    let hasClashes = try rows.writeNames(of: entries, as: places.numbers)
    try VocabularyTables(connection).write(index)
    try writePostings(indexed, termCount: index.terms.count)
    return [
      .entryTotal: String(entries.count), .lengthTotal: String(indexed.reduce(0) { $0 + $1.length }),
      .hasClashes: hasClashes ? "yes" : "no",
    ]
  }

  /// To choose from and to read only. Records are made on all cores: somebody waits for a page.
  func writeUnindexed(_ entries: [Entry]) throws(SQLiteError) {
    let pieces = Parallel.pieces(32, of: entries.indices)
    let folders = folders
    let records = Parallel.map(pieces) { $0.map { RecordWriter.record(entries[$0], in: folders) } }.flatMap(\.self)
    let rows = EntryRows(connection)
    try rows.write(entries, records: records, as: places.numbers) { _ in ([], nil) }
    _ = try rows.writeNames(of: entries, as: places.numbers)
  }

  /// The directions of the entries; empty for content without vectors.
  private func writeVectors(of index: IndexBuilder, _ entries: [IndexedEntry]) throws(SQLiteError) -> [Direction?] {
    guard let vectors = folders.questionVectors() else { return [] }
    let rows = index.termVectors(vectors)
    try VectorTable(connection, dimensions: vectors.dimensions).write(rows)
    let pulls = index.pulls
    return Parallel.map(Parallel.pieces(32, of: entries.indices)) { piece in
      piece.map { rows.direction(of: entries[$0].clues.said, pulls: pulls) }
    }.flatMap(\.self)
  }

  private func writePostings(_ entries: [IndexedEntry], termCount: Int) throws(SQLiteError) {
    var postings = [Postings](repeating: Postings(), count: termCount)
    var lengths = EntryLengths(bytes: [])
    for (number, entry) in zip(places.numbers, entries) {
      lengths[number] = entry.length
      for occurrence in entry.occurrences {
        postings[Int(occurrence.term)].append(entry: number, weight: occurrence.weight)
      }
    }
    let insert = try connection.prepare("INSERT INTO posting VALUES(?, ?)")
    for (term, posting) in postings.enumerated() { try insert.run([.integer(term), .blob(posting.bytes)]) }
    try EntryLengthRecord.write(lengths, connection)
  }
}

/// The one record of all lengths.
enum EntryLengthRecord {
  static func write(_ lengths: EntryLengths, _ connection: SQLiteConnection) throws(SQLiteError) {
    try connection.prepare("INSERT OR REPLACE INTO record VALUES(?, '', 0, ?)")
      .run([.integer(RecordSort.entryLengths.rawValue), .blob(lengths.bytes)])
  }
}
