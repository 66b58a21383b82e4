package import GuidanceModel

extension KnowledgeBase {
  /// All entries in the order of the content.
  package func allEntries() throws(KnowledgeBaseError) -> [Entry] { try entries(kinds: nil, cultures: nil) }

  /// The entries of a kind in the order of the content, of these cultures only; nil: whatever their culture.
  package func entries(kind: EntryKind, cultures: [CultureID]? = nil) throws(KnowledgeBaseError) -> [Entry] {
    try entries(kinds: [kind], cultures: cultures)
  }

  /// The entries of some kinds in the order of the content.
  package func entries(kinds: [EntryKind]) throws(KnowledgeBaseError) -> [Entry] {
    try entries(kinds: kinds, cultures: nil)
  }

  private func entries(kinds: [EntryKind]?, cultures: [CultureID]?) throws(KnowledgeBaseError) -> [Entry] {
    var condition = SQLCondition()
    if let kinds { condition.require("kind", isOneOf: kinds.map { .integer($0.number) }) }
    if let cultures { condition.require("culture", isOneOf: cultures.map { .text($0.text) }) }
    let chosen = condition
    return try store.ask { base in
      try base.entries(
        "SELECT bytes FROM entry JOIN entry_record USING(number)\(chosen.sql) ORDER BY number",
        chosen.values
      )
    }
  }

  /// In the order asked for; an older id finds the entry too, and unknown ids are left out.
  package func entries(ids: [EntryID]) throws(KnowledgeBaseError) -> [Entry] {
    try store.ask { base in
      let select = try base.connection.prepare(
        "SELECT bytes FROM entry_name JOIN entry_record USING(number) WHERE id = ?"
      )
      return try ids.flatMap { id in
        try select.rows([.text(id.text)]) { try RecordReader.value(of: $0.bytes(0), in: base.folders) as Entry }
      }
    }
  }

  /// The situations with these ids, and all that a fact of a pair can raise; in the order of the content.
  package func situations(ids: [EntryID]) throws(KnowledgeBaseError) -> [Situation] {
    let list = ids.map { _ in "?" }.joined(separator: ", ")
    let entries = try store.ask { base in
      try base.entries(
        """
        SELECT bytes FROM entry_record WHERE number IN (SELECT number FROM raised_situation)
        OR number IN (SELECT number FROM entry_name WHERE id IN (\(list))) ORDER BY number
        """,
        ids.map { .text($0.text) }
      )
    }
    return entries.compactMap { if case .situation(let situation) = $0 { situation } else { nil } }
  }

  /// How many entries each culture has; cultures without any are left out.
  package func entryCounts() throws(KnowledgeBaseError) -> [CultureID: Int] {
    let counts = try store.ask { base in
      try base.connection.prepare("SELECT culture, count(*) FROM entry WHERE culture IS NOT NULL GROUP BY culture")
        .rows { (CultureID($0.text(0)), $0.integer(1)) }
    }
    return Dictionary(counts) { first, _ in first }
  }
}

extension BaseReader {
  /// Entries whose bytes a query selects.
  func entries(_ sql: String, _ values: [SQLiteValue]) throws -> [Entry] {
    try connection.prepare(sql).rows(values) { try RecordReader.value(of: $0.bytes(0), in: folders) }
  }
}
