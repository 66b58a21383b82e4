import GuidanceModel

/// Reads values out of an open base.
struct BaseReader {
  let connection: SQLiteConnection
  let folders: ContentFolders

  /// Nil where the base does not know it.
  func fact(_ fact: BaseFact) throws -> String? {
    try connection.prepare("SELECT value FROM fact WHERE name = ?").rows([.text(fact.rawValue)]) { $0.text(0) }.first
  }

  /// 0 where the base does not know it.
  func number(_ fact: BaseFact) throws -> Int { try self.fact(fact).flatMap { Int($0) } ?? 0 }

  /// See `EntryLengths`; nil for a base in which words cannot be looked up.
  func entryLengths() throws -> [UInt8]? {
    try connection.prepare("SELECT bytes FROM record WHERE sort = ?").rows([.integer(RecordSort.entryLengths.rawValue)])
    {
      Array($0.bytes(0))
    }.first
  }

  /// All of a sort by id; those without an id in the order of the content.
  func records<Value: Recordable>(_ sort: RecordSort) throws -> [Value] {
    try connection.prepare("SELECT bytes FROM record WHERE sort = ? ORDER BY id, place")
      .rows([.integer(sort.rawValue)]) { try RecordReader.value(of: $0.bytes(0), in: folders) }
  }

  /// Those with the ids, in the order asked for; unknown ids are left out.
  func records<Value: Recordable>(_ sort: RecordSort, ids: [String]) throws -> [Value] {
    let select = try connection.prepare("SELECT bytes FROM record WHERE sort = ? AND id = ?")
    return try ids.flatMap { id in
      try select.rows([.integer(sort.rawValue), .text(id)]) { try RecordReader.value(of: $0.bytes(0), in: folders) }
    }
  }
}
