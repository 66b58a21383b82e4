import GuidanceModel
import GuidanceSearch

/// Chooses the entries that may answer a question: by their words, by their topics, or by facets alone.
struct CandidateQuery {
  /// An entry by its number, with its relevance.
  private typealias Chosen = (entry: Int, relevance: Double)

  let base: BaseReader
  let request: CandidateRequest

  /// See `SearchableBase`.
  func forEach(begin: (_ count: Int, _ bestRelevance: Double) -> Void, _ body: (Candidate) -> Void) throws {
    let chosen = try chosen()
    begin(chosen.count, chosen.reduce(0) { max($0, $1.relevance) })
    let select = try base.connection.prepare(
      "SELECT id, kind, culture, topics, clues, direction FROM entry WHERE number = ?"
    )
    var topics = TopicLists()
    for (entry, relevance) in chosen {
      try select.forEach([.integer(entry)]) { row in
        body(try candidate(row, relevance, &topics))
        return false
      }
    }
  }

  private func chosen() throws -> [Chosen] {
    let admitted = try AdmittedEntries(request.facets, in: base)
    var chosen = try byWords(admitted)
    guard !request.alsoTopics.isEmpty || !request.alsoCultures.isEmpty else { return chosen }
    var known = EntrySet(chosen.map(\.entry))
    for entry in try byTopics(admitted) + byCultures() where known.insert(entry) { chosen.append((entry, 0)) }
    return chosen
  }

  private func byWords(_ admitted: AdmittedEntries) throws -> [Chosen] {
    guard !request.stems.isEmpty, let lengths = try base.entryLengths() else { return [] }
    var relevance = Relevance(
      entryTotal: try base.number(.entryTotal),
      lengths: lengths,
      lengthTotal: try base.number(.lengthTotal)
    )
    let select = try base.connection.prepare(
      "SELECT entries, bytes FROM term JOIN posting ON posting.term = term.number WHERE stem = ?"
    )
    for stem in request.stems {
      _ = try select.rows([.text(stem)]) { relevance.add($0.bytes(1), entries: $0.integer(0)) }
    }
    return relevance.best(request.limit, where: admitted.contains)
  }

  /// Entries whose main topic is one of those asked for, those of a culture before general ones.
  private func byTopics(_ admitted: AdmittedEntries) throws -> [Int] {
    guard !request.alsoTopics.isEmpty else { return [] }
    let select = try base.connection.prepare(
      "SELECT general, number FROM entry_topic WHERE topic = ? AND place = 0 ORDER BY general, number"
    )
    var found: [(general: Int, entry: Int)] = []
    for topic in request.alsoTopics {
      var missing = request.limit
      try select.forEach([.text(topic.text)]) { row in
        if admitted.contains(row.integer(1)) {
          found.append((row.integer(0), row.integer(1)))
          missing -= 1
        }
        return missing > 0
      }
    }
    return found.sorted { ($0.general, $0.entry) < ($1.general, $1.entry) }.prefix(request.limit).map(\.entry)
  }

  private func byCultures() throws -> [Int] {
    guard !request.alsoCultures.isEmpty else { return [] }
    var condition = SQLCondition(request.facets)
    condition.require("culture", isOneOf: request.alsoCultures.map { .text($0.text) })
    return try base.connection.prepare("SELECT number FROM entry\(condition.sql) ORDER BY number LIMIT ?")
      .rows(condition.values + [.integer(request.limit)]) { $0.integer(0) }
  }

  private func candidate(_ row: SQLiteRow, _ relevance: Double, _ topics: inout TopicLists) throws -> Candidate {
    guard let kind = EntryKind(number: row.integer(1)) else { throw RecordError.unknownValue }
    return Candidate(
      id: EntryID(row.text(0)),
      kind: kind,
      culture: row.isNull(2) ? nil : CultureID(row.text(2)),
      topics: topics.list(row.bytes(3)),
      relevance: relevance,
      clues: try RecordReader.value(of: row.bytes(4), in: base.folders),
      direction: row.isNull(5) ? nil : Direction(bytes: Array(row.bytes(5)))
    )
  }
}

/// Lists of topics, each taken apart once: many entries have the same.
private struct TopicLists {
  /// Of the bytes of each list, to be found by: comparing numbers is cheaper than comparing texts.
  private var fingerprints: [UInt64] = []
  private var lists: [[TopicID]] = []

  /// - Parameter bytes: ids with spaces between.
  mutating func list(_ bytes: UnsafeRawBufferPointer) -> [TopicID] {
    var hash = StableHash()
    hash.add(bytes)
    for (place, fingerprint) in fingerprints.enumerated() where fingerprint == hash.value { return lists[place] }
    fingerprints.append(hash.value)
    lists.append(Self.topics(bytes))
    return lists[lists.count - 1]
  }

  private static func topics(_ bytes: UnsafeRawBufferPointer) -> [TopicID] {
    var (topics, start): ([TopicID], Int) = ([], 0)
    for end in 0...bytes.count where end == bytes.count || bytes[end] == UInt8(ascii: " ") {
      if end > start { topics.append(TopicID(String(decoding: bytes[start..<end], as: UTF8.self))) }
      start = end + 1
    }
    return topics
  }
}

/// Which entries facets admit, by their numbers.
struct AdmittedEntries {
  /// Nil: all.
  private var numbers: EntrySet?

  init(_ facets: SearchFacets, in base: BaseReader) throws {
    let condition = SQLCondition(facets)
    guard !condition.sql.isEmpty else { return }
    numbers = EntrySet(
      try base.connection.prepare("SELECT number FROM entry\(condition.sql)").rows(condition.values) { $0.integer(0) }
    )
  }

  func contains(_ entry: Int) -> Bool { numbers?.contains(entry) ?? true }
}

/// Numbers of entries, one bit for each.
private struct EntrySet {
  /// No base holds more. A damaged one may name any number.
  private static let numbers = 0..<(1 << 26)

  private var words: [UInt64] = []

  init(_ entries: [Int]) {
    for entry in entries { _ = insert(entry) }
  }

  func contains(_ entry: Int) -> Bool {
    Self.numbers.contains(entry) && entry >> 6 < words.count && words[entry >> 6] >> UInt64(entry & 63) & 1 == 1
  }

  /// False for a number that is there already, or that no entry can have.
  mutating func insert(_ entry: Int) -> Bool {
    guard Self.numbers.contains(entry), !contains(entry) else { return false }
    let missing = entry >> 6 + 1 - words.count
    if missing > 0 { words += [UInt64](repeating: 0, count: missing) }
    words[entry >> 6] |= 1 << UInt64(entry & 63)
    return true
  }
}
