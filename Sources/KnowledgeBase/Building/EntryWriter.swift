import GuidanceModel
import GuidanceSearch

/// Writes entries: to choose from, to read, and to search. What it will write is begun at once, on other cores.
struct EntryWriter {
  private let connection: SQLiteConnection
  private let folders: ContentFolders
  private let entries: [Entry]
  private let numbers: [Int]
  private let names: EntryNames
  private let texts: Later<EntryTexts>
  private let meanings: Later<[Meaning]>

  /// The guidance names cultures, topics and dimensions.
  init(
    _ connection: SQLiteConnection,
    _ entries: [Entry],
    as numbers: [Int],
    of guidance: Guidance,
    _ folders: ContentFolders
  ) {
    let names = EntryNames(guidance)
    (self.connection, self.folders, self.entries, self.numbers, self.names) = (
      connection, folders, entries, numbers, names
    )
    texts = Later { EntryTexts(entries, names: names, folders) }
    meanings = Later { Lexicon.meanings(of: guidance) }
  }

  /// To choose from and to read only, for a base in which nothing is looked up.
  static func writeUnindexed(
    _ entries: [Entry],
    as numbers: [Int],
    _ connection: SQLiteConnection,
    _ folders: ContentFolders
  ) throws(SQLiteError) {
    // Somebody waits for a page.
    let records = Parallel.map(Parallel.pieces(32, of: entries.indices)) { piece in
      piece.map { RecordWriter.record(entries[$0], in: folders) }
    }
    let rows = EntryRows(connection)
    try rows.write(entries, records: records.flatMap(\.self), as: numbers) { _ in ([], nil) }
    _ = try rows.writeNames(of: entries, as: numbers)
  }

  /// What the base then knows of its entries.
  func write() throws(SQLiteError) -> [BaseFact: String] {
    let rows = EntryRows(connection)
    let hasClashes = try rows.writeNames(of: entries, as: numbers)
    let texts = texts.value
    var index = IndexBuilder(naming: names)
    let terms = texts.pieces.map { index.number($0.analysed) }
    let vectors = folders.questionVectors().map { index.termVectors($0) }
    let search = searchRows(texts, terms, vectors, index.pulls)
    if let vectors { try VectorTable(connection, dimensions: vectors.dimensions).write(vectors) }
    try VocabularyTables(connection).write(index)
    try writeMeanings(meanings.value)
    let found = search.value
    let (termCount, numbers) = (index.terms.count, numbers)
    let postings = Later { found.postings(termCount: termCount, as: numbers) }
    try rows.write(entries, records: texts.pieces.flatMap(\.records), as: numbers) { place in
      (found.clues[place], found.directions.isEmpty ? nil : found.directions[place])
    }
    try write(postings.value)
    return [
      .entryTotal: String(entries.count), .lengthTotal: String(found.indexed.reduce(0) { $0 + $1.length }),
      .hasClashes: hasClashes ? "yes" : "no",
    ]
  }

  private func searchRows(_ texts: EntryTexts, _ numbers: [[TermNumber]], _ vectors: TermVectors?, _ pulls: [Float])
    -> Later<SearchRows>
  {
    let folders = folders
    return Later { SearchRows(texts, numbers: numbers, vectors: vectors, pulls: pulls, folders) }
  }

  private func writeMeanings(_ meanings: [Meaning]) throws(SQLiteError) {
    let insert = try connection.prepare("INSERT OR REPLACE INTO meaning VALUES(?, ?, ?, ?, ?)")
    for meaning in meanings {
      let (sense, id) = meaning.sense.columns
      try insert.run([
        .text(meaning.phrase), .text(meaning.written), .integer(sense), .text(id), .real(meaning.strength),
      ])
    }
  }

  private func write(_ found: (postings: [Postings], lengths: EntryLengths)) throws(SQLiteError) {
    let insert = try connection.prepare("INSERT INTO posting VALUES(?, ?)")
    for (term, posting) in found.postings.enumerated() { try insert.run([.integer(term), .blob(posting.bytes)]) }
    try EntryLengthRecord.write(found.lengths, connection)
  }
}

/// The one record of all lengths.
enum EntryLengthRecord {
  static func write(_ lengths: EntryLengths, _ connection: SQLiteConnection) throws(SQLiteError) {
    try connection.prepare("INSERT OR REPLACE INTO record VALUES(?, '', 0, ?)")
      .run([.integer(RecordSort.entryLengths.rawValue), .blob(lengths.bytes)])
  }
}
