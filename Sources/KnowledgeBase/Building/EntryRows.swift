import GuidanceModel
import GuidanceSearch

/// Writes the rows of entries, one after another.
struct EntryRows {
  private let connection: SQLiteConnection

  init(_ connection: SQLiteConnection) { self.connection = connection }

  /// Table after table, so that the rows of each lie side by side: a question looks at hundreds of the narrow rows, and where
  /// wide records lay between them, the system would have to bring most of the file.
  ///
  /// - Parameter search: by the place of an entry, the record of its clues and its direction.
  func write(
    _ entries: [Entry],
    records: [[UInt8]],
    as numbers: [Int],
    search: (Int) -> (clues: [UInt8], direction: Direction?)
  ) throws(SQLiteError) {
    let insert = try connection.prepare("INSERT INTO entry VALUES(?, ?, ?, ?, ?, ?, ?)")
    for (place, entry) in entries.enumerated() {
      let (clues, direction) = search(place)
      try insert.run([
        .integer(numbers[place]), .text(entry.id.text), .integer(entry.kind.number),
        entry.culture.map { .text($0.text) } ?? .null,
        .text(entry.core.topics.map(\.value.text).joined(separator: " ")), .blob(clues),
        direction.map { .blob($0.bytes) } ?? .null,
      ])
    }
    try writeTopics(of: entries, as: numbers)
    let insertRecord = try connection.prepare("INSERT INTO entry_record VALUES(?, ?)")
    let insertRaised = try connection.prepare("INSERT INTO raised_situation VALUES(?)")
    for (place, entry) in entries.enumerated() {
      let number = SQLiteValue.integer(numbers[place])
      try insertRecord.run([number, .blob(records[place])])
      if case .situation(let situation) = entry, !situation.facts.isEmpty { try insertRaised.run([number]) }
    }
  }

  private func writeTopics(of entries: [Entry], as numbers: [Int]) throws(SQLiteError) {
    let insert = try connection.prepare("INSERT OR IGNORE INTO entry_topic VALUES(?, ?, ?, ?)")
    for (entry, number) in zip(entries, numbers) {
      for (rank, topic) in entry.core.topics.enumerated() {
        let isGeneral = entry.culture == nil ? 1 : 0
        try insert.run([.text(topic.value.text), .integer(rank), .integer(isGeneral), .integer(number)])
      }
    }
  }

  /// Aliases too; an id wins over an alias of another entry. Whether a name is borne twice.
  func writeNames(of entries: [Entry], as numbers: [Int]) throws(SQLiteError) -> Bool {
    let insert = try connection.prepare("INSERT OR IGNORE INTO entry_name VALUES(?, ?)")
    var hasClashes = false
    for (entry, number) in zip(entries, numbers) {
      if try insert.changes([.text(entry.id.text), .integer(number)]) == 0 { hasClashes = true }
    }
    for (entry, number) in zip(entries, numbers) {
      for alias in entry.core.aliases where try insert.changes([.text(alias.text), .integer(number)]) == 0 {
        hasClashes = true
      }
    }
    return hasClashes
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
