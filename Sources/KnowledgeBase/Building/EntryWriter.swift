import GuidanceModel
import GuidanceSearch

/// Writes entries: to choose from, to read, and to search.
struct EntryWriter {
  let connection: SQLiteConnection
  let folders: ContentFolders

  /// The guidance names cultures, topics and dimensions.
  func write(_ entries: [Entry], of guidance: Guidance) throws(SQLiteError) {
    var index = IndexBuilder(naming: guidance)
    let tables = try EntryTables(connection)
    var texts: [[TermNumber]] = []
    for (offset, entry) in entries.enumerated() {
      let indexed = index.index(entry)
      texts.append(indexed.clues.text)
      try tables.insert(indexed, as: offset + 1, folders: folders)
    }
    try writeNames(of: entries)
    try writeVocabulary(index)
    if let vectors = folders.wordVectors() {
      let rows = index.termVectors(vectors)
      try writeVectors(rows)
      try writeDirections(index.directions(of: texts, in: rows))
    }
    try connection.execute("INSERT INTO entry_text(entry_text) VALUES('optimize')")
  }

  /// To choose from and to read only. Records are made on all cores: somebody waits for a page.
  func writeUnindexed(_ entries: [Entry]) throws(SQLiteError) {
    let tables = try EntryTables(connection)
    let pieces = Parallel.pieces(32, of: entries.indices)
    let folders = folders
    let records = Parallel.map(pieces) { $0.map { RecordWriter.record(entries[$0], in: folders) } }.flatMap(\.self)
    for (offset, entry) in entries.enumerated() {
      try tables.insert(entry, record: records[offset], clues: [], as: offset + 1)
    }
    try writeNames(of: entries)
  }

  /// Aliases too; an id wins over an alias of another entry.
  private func writeNames(of entries: [Entry]) throws(SQLiteError) {
    let insert = try connection.prepare("INSERT OR IGNORE INTO entry_name VALUES(?, ?)")
    for (offset, entry) in entries.enumerated() { try insert.run([.text(entry.id.text), .integer(offset + 1)]) }
    for (offset, entry) in entries.enumerated() {
      for alias in entry.core.aliases { try insert.run([.text(alias.text), .integer(offset + 1)]) }
    }
  }

  private func writeVectors(_ vectors: TermVectors) throws(SQLiteError) {
    try connection.prepare("INSERT INTO record VALUES(?, '', 0, ?)")
      .run([.integer(RecordSort.termVectors.rawValue), .blob(vectors.bytes)])
  }

  private func writeDirections(_ directions: [Direction?]) throws(SQLiteError) {
    let insert = try connection.prepare("INSERT INTO entry_direction VALUES(?, ?)")
    for (offset, direction) in directions.enumerated() {
      if let direction { try insert.run([.integer(offset + 1), .blob(direction.bytes)]) }
    }
  }

  private func writeVocabulary(_ index: IndexBuilder) throws(SQLiteError) {
    let insertTerm = try connection.prepare("INSERT INTO term VALUES(?, ?, ?, ?)")
    for term in index.terms.sorted(by: { $0.stem < $1.stem }) {
      try insertTerm.run([
        .text(term.stem), .integer(Int(term.number)), .integer(term.entries), .integer(term.asked),
      ])
    }
    let insertWord = try connection.prepare("INSERT INTO word VALUES(?, ?, ?)")
    for word in index.writtenWords {
      try insertWord.run([.text(word.text), .text(word.stem), .integer(word.count)])
    }
  }
}

/// The prepared statements for one entry after another.
private struct EntryTables {
  private let entry: SQLiteStatement
  private let record: SQLiteStatement
  private let topic: SQLiteStatement
  private let raised: SQLiteStatement
  private let text: SQLiteStatement

  init(_ connection: SQLiteConnection) throws(SQLiteError) {
    entry = try connection.prepare("INSERT INTO entry VALUES(?, ?, ?, ?, ?, ?)")
    record = try connection.prepare("INSERT INTO entry_record VALUES(?, ?)")
    topic = try connection.prepare("INSERT OR IGNORE INTO entry_topic VALUES(?, ?, ?)")
    raised = try connection.prepare("INSERT INTO raised_situation VALUES(?)")
    text = try connection.prepare("INSERT INTO entry_text(rowid, title, asked, text, names) VALUES(?, ?, ?, ?, ?)")
  }

  func insert(_ indexed: IndexedEntry, as number: Int, folders: ContentFolders) throws(SQLiteError) {
    let (record, clues) = (
      RecordWriter.record(indexed.entry, in: folders), RecordWriter.record(indexed.clues, in: folders)
    )
    try insert(indexed.entry, record: record, clues: clues, as: number)
    try text.run([
      .integer(number), .text(indexed.title), .text(indexed.asked), .text(indexed.text), .text(indexed.names),
    ])
  }

  func insert(_ value: Entry, record bytes: [UInt8], clues: [UInt8], as number: Int) throws(SQLiteError) {
    let topics = value.core.topics.map(\.value.text)
    try entry.run([
      .integer(number), .text(value.id.text), .integer(value.kind.number),
      value.culture.map { .text($0.text) } ?? .null,
      .text(topics.joined(separator: " ")), .blob(clues),
    ])
    try record.run([.integer(number), .blob(bytes)])
    if case .situation(let situation) = value, !situation.facts.isEmpty { try raised.run([.integer(number)]) }
    for (place, id) in topics.enumerated() { try topic.run([.text(id), .integer(place), .integer(number)]) }
  }
}

extension EntryKind {
  /// Its number in the base: its place among all cases.
  var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  init?(number: Int) {
    guard Self.allCases.indices.contains(number) else { return nil }
    self = Self.allCases[number]
  }
}
