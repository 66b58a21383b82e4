package import GuidanceSearch

extension KnowledgeBase {
  package func vectors(of words: [String]) throws(KnowledgeBaseError) -> QuestionVectors? {
    guard !words.isEmpty, let vectors = store.folders.wordVectors() else { return nil }
    return try store.ask { base in
      guard let terms = try base.termVectors(dimensions: vectors.dimensions) else { return nil }
      let rows = words.compactMap { word in vectors.row(of: word).map { (word, $0) } }
      return QuestionVectors(rows: Dictionary(rows) { first, _ in first }, terms: terms)
    }
  }

  package func terms(numbered numbers: [TermNumber]) throws(KnowledgeBaseError) -> [Term] {
    try store.ask { base in
      let select = try base.connection.prepare("SELECT stem, entries, asked FROM term WHERE number = ?")
      return try numbers.flatMap { number in
        try select.rows([.integer(Int(number))]) {
          Term(stem: $0.text(0), number: number, entries: $0.integer(1), asked: $0.integer(2))
        }
      }
    }
  }
}

extension BaseReader {
  /// Nil where the base was made without the words' vectors.
  func termVectors(dimensions: Int) throws -> TermVectors? {
    try connection.prepare("SELECT bytes FROM record WHERE sort = ?").rows([.integer(RecordSort.termVectors.rawValue)])
    {
      TermVectors(bytes: Array($0.bytes(0)), dimensions: dimensions)
    }.first
  }
}

extension ContentFolders {
  /// Those of the last folder that has any.
  package func wordVectors() -> WordVectors? {
    for folder in paths.reversed() {
      guard let file = MappedFile(folder + "/vocabulary/words.vectors") else { continue }
      return WordVectors(file.bytes, of: file)
    }
    return nil
  }
}
