import GuidanceModel
import GuidanceSearch

/// Chooses the entries that may answer a question: by their words, by their topics, or by facets alone.
struct CandidateQuery {
  let base: BaseReader
  let request: CandidateRequest

  /// How much a match counts by column: title, asked phrases, text, names. A title says what an entry is about, an
  /// asked phrase when somebody needs it; the names of cultures and topics repeat in hundreds of entries.
  static let columnWeights = "4.0, 3.0, 1.0, 0.5"
  /// NULL for an entry without one.
  private static let direction = "(SELECT bytes FROM entry_direction WHERE number = entry.number)"

  func candidates() throws -> [Candidate] {
    var found = try byWords()
    for more in [try byTopics(), try byCultures()] {
      let known = Set(found.map(\.id))
      found += more.filter { !known.contains($0.id) }
    }
    return found
  }

  private func byWords() throws -> [Candidate] {
    guard !request.stems.isEmpty else { return [] }
    var condition = facets
    condition.require("entry_text MATCH ?", [.text(pattern)])
    return try read(
      """
      SELECT entry.id, kind, culture, topics, clues, -bm25(entry_text, \(Self.columnWeights)) AS relevance,
        \(Self.direction)
      FROM entry_text JOIN entry ON entry.number = entry_text.rowid\(condition.sql)
      ORDER BY relevance DESC, entry.number LIMIT ?
      """,
      condition.values
    )
  }

  private func byTopics() throws -> [Candidate] {
    guard !request.alsoTopics.isEmpty else { return [] }
    var condition = facets
    condition.require("place = 0")
    condition.require("topic", isOneOf: request.alsoTopics.map { .text($0.text) })
    return try read(
      """
      SELECT entry.id, kind, culture, topics, clues, 0.0, \(Self.direction) FROM entry_topic JOIN entry USING(number)\(condition.sql)
      ORDER BY culture IS NULL, number LIMIT ?
      """,
      condition.values
    )
  }

  private func byCultures() throws -> [Candidate] {
    guard !request.alsoCultures.isEmpty else { return [] }
    var condition = facets
    condition.require("culture", isOneOf: request.alsoCultures.map { .text($0.text) })
    return try read(
      """
      SELECT id, kind, culture, topics, clues, 0.0, \(Self.direction) FROM entry\(condition.sql)
      ORDER BY number LIMIT ?
      """,
      condition.values
    )
  }

  /// Stems in quotation marks, joined by OR: between the marks nothing is an operator.
  private var pattern: String { request.stems.map(Self.quoted).joined(separator: " OR ") }

  /// The stems come from the vocabulary; the two characters that could end a quotation are dropped all the same.
  private static func quoted(_ stem: String) -> String {
    var letters = String.UnicodeScalarView()
    letters.append(contentsOf: stem.unicodeScalars.filter { $0 != "\"" && $0 != "\0" })
    return "\"" + String(letters) + "\""
  }

  private var facets: SQLCondition { SQLCondition(request.facets) }

  private func read(_ sql: String, _ values: [SQLiteValue]) throws -> [Candidate] {
    try base.connection.prepare(sql).rows(values + [.integer(request.limit)]) { row in
      guard let kind = EntryKind(number: row.integer(1)) else { throw RecordError.unknownValue }
      return Candidate(
        id: EntryID(row.text(0)),
        kind: kind,
        culture: row.isNull(2) ? nil : CultureID(row.text(2)),
        topics: row.text(3).split(separator: " ").map { TopicID($0) },
        relevance: row.number(5),
        clues: try RecordReader.value(of: row.bytes(4), in: base.folders),
        direction: row.isNull(6) ? nil : Direction(bytes: Array(row.bytes(6)))
      )
    }
  }
}
