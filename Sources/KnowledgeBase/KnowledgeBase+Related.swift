package import GuidanceSearch

extension KnowledgeBase {
  /// Those whose direction the content has: none of them is misspelt.
  package func correct(among words: [String]) throws(KnowledgeBaseError) -> Set<String> {
    guard !words.isEmpty, let vectors = store.folders.questionVectors() else { return [] }
    return Set(words.filter { vectors.row(of: $0) != nil })
  }

  package func vectors(of words: [String]) throws(KnowledgeBaseError) -> QuestionVectors? {
    guard !words.isEmpty, let vectors = store.folders.questionVectors() else { return nil }
    var rows: [(word: String, row: [UInt8])] = []
    for word in words where !rows.contains(where: { $0.word == word }) {
      if let row = vectors.row(of: word) { rows.append((word, row)) }
    }
    return try store.ask { base in
      var question = QuestionVectors(words: rows, dimensions: vectors.dimensions)
      var isThere = false
      try base.connection.prepare("SELECT bytes FROM term_vectors ORDER BY part").forEach([]) { row in
        question.add(terms: row.bytes(0))
        isThere = true
        return true
      }
      return isThere ? question : nil
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

extension ContentFolders {
  /// By which notes are matched. Those of the last folder that has any.
  package func wordVectors() -> WordVectors? { vectors("words") }

  /// By which questions are answered; content that has none for them is searched by those for notes.
  package func questionVectors() -> WordVectors? { vectors("questions") ?? wordVectors() }

  private func vectors(_ name: String) -> WordVectors? {
    for folder in paths.reversed() {
      if let file = OpenFile(folder + "/vocabulary/\(name).vectors") { return WordVectors(file) }
    }
    return nil
  }
}
