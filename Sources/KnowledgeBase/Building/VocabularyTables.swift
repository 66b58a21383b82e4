import GuidanceSearch

/// Writes the terms and words of a base.
struct VocabularyTables {
  private let connection: SQLiteConnection

  init(_ connection: SQLiteConnection) { self.connection = connection }

  func write(_ index: IndexBuilder) throws(SQLiteError) {
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

/// The rows of all terms in parts that fit on a page each, so that a question reads them where they are.
struct VectorTable {
  /// A page of 8,192 bytes holds that much of one row.
  private static let partLength = 8_000

  private let connection: SQLiteConnection
  private let dimensions: Int

  init(_ connection: SQLiteConnection, dimensions: Int) {
    self.connection = connection
    self.dimensions = dimensions
  }

  private var length: Int { max(1, Self.partLength / max(1, dimensions)) * dimensions }

  func write(_ vectors: TermVectors) throws(SQLiteError) {
    let insert = try connection.prepare("INSERT OR REPLACE INTO term_vectors VALUES(?, ?)")
    for (part, start) in stride(from: 0, to: vectors.bytes.count, by: max(1, length)).enumerated() {
      let end = min(start + length, vectors.bytes.count)
      try insert.run([.integer(part), .blob(Array(vectors.bytes[start..<end]))])
    }
    if vectors.bytes.isEmpty { try insert.run([.integer(0), .blob([])]) }
  }

  func read() throws -> TermVectors {
    var bytes: [UInt8] = []
    try connection.prepare("SELECT bytes FROM term_vectors ORDER BY part").forEach([]) { row in
      bytes.append(contentsOf: row.bytes(0))
      return true
    }
    return TermVectors(bytes: bytes, dimensions: dimensions)
  }
}
