package import GuidanceModel
package import GuidanceSearch

extension KnowledgeBase: SearchableBase {
  package func entryTotal() throws(KnowledgeBaseError) -> Int {
    try store.ask { try $0.number(.entryTotal) }
  }

  package func meanings(of phrases: [String]) throws(KnowledgeBaseError) -> [Meaning] {
    try store.ask { base in
      let select = try base.connection.prepare("SELECT sense, id, strength, written FROM meaning WHERE phrase = ?")
      return try phrases.flatMap { phrase in
        try select.rows([.text(phrase)]) { row in
          guard let sense = Meaning.Sense(sort: row.integer(0), id: row.text(1)) else { throw RecordError.unknownValue }
          return Meaning(phrase: phrase, written: row.text(3), sense: sense, strength: row.number(2))
        }
      }
    }
  }

  package func terms(_ stems: [String]) throws(KnowledgeBaseError) -> [Term] {
    try store.ask { base in
      let select = try base.connection.prepare("SELECT number, entries, asked FROM term WHERE stem = ?")
      return try stems.flatMap { stem in
        try select.rows([.text(stem)]) {
          Term(
            stem: stem,
            number: TermNumber(truncatingIfNeeded: $0.integer(0)),
            entries: $0.integer(1),
            asked: $0.integer(2)
          )
        }
      }
    }
  }

  package func words(beginning: String, limit: Int) throws(KnowledgeBaseError) -> [WrittenWord] {
    try store.ask { base in
      try base.words(
        "WHERE word >= ? AND word < ? ORDER BY count DESC, word LIMIT ?",
        [.text(beginning), .text(beginning + "\u{10FFFF}"), .integer(limit)]
      )
    }
  }

  package func words(lengths: ClosedRange<Int>) throws(KnowledgeBaseError) -> [WrittenWord] {
    try store.ask { base in
      try base.words(
        "WHERE length(word) BETWEEN ? AND ? ORDER BY count DESC, word",
        [.integer(lengths.lowerBound), .integer(lengths.upperBound)]
      )
    }
  }

  package func relatives(of cultures: [CultureID]) throws(KnowledgeBaseError) -> [CultureRelation] {
    guard !cultures.isEmpty else { return [] }
    var condition = SQLCondition()
    condition.require("parent IS NOT NULL")
    let list = cultures.map { _ in "?" }.joined(separator: ", ")
    let values = cultures.map { SQLiteValue.text($0.text) }
    condition.require("(id IN (\(list)) OR parent IN (\(list)))", values + values)
    let chosen = condition
    return try store.ask { base in
      try base.connection.prepare("SELECT id, parent FROM culture\(chosen.sql)").rows(chosen.values) {
        CultureRelation(country: CultureID($0.text(0)), region: CultureID($0.text(1)))
      }
    }
  }

  package func forEachCandidate(
    _ request: CandidateRequest,
    begin: (_ count: Int, _ bestRelevance: Double) -> Void,
    _ body: (Candidate) -> Void
  ) throws(KnowledgeBaseError) {
    try store.ask { try CandidateQuery(base: $0, request: request).forEach(begin: begin, body) }
  }

  package func entries(matching facets: SearchFacets, limit: Int) throws(KnowledgeBaseError) -> [Entry] {
    let condition = SQLCondition(facets)
    return try store.ask { base in
      try base.entries(
        "SELECT bytes FROM entry JOIN entry_record USING(number)\(condition.sql) ORDER BY entry.id LIMIT ?",
        condition.values + [.integer(limit)]
      )
    }
  }

  package func facetCounts(_ facets: SearchFacets) throws(KnowledgeBaseError) -> FacetCounts {
    let condition = SQLCondition(facets)
    return try store.ask { base in
      var counts = FacetCounts()
      _ = try base.connection.prepare("SELECT kind, culture, topics FROM entry\(condition.sql)")
        .rows(condition.values) { row in
          guard let kind = EntryKind(number: row.integer(0)) else { throw RecordError.unknownValue }
          counts.add(
            kind: kind,
            culture: row.isNull(1) ? nil : CultureID(row.text(1)),
            topics: row.words(2).map { TopicID($0) }
          )
        }
      return counts
    }
  }
}

extension BaseReader {
  func words(_ condition: String, _ values: [SQLiteValue]) throws -> [WrittenWord] {
    try connection.prepare("SELECT word, stem, count FROM word " + condition).rows(values) {
      WrittenWord(text: $0.text(0), stem: $0.text(1), count: $0.integer(2))
    }
  }
}
