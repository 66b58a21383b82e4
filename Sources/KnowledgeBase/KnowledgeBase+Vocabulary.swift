package import GuidanceModel
package import GuidanceSearch

extension KnowledgeBase {
  /// All cultures by id.
  package func cultures() throws(KnowledgeBaseError) -> [Culture] { try store.records(.culture) }

  /// Nil where the base does not hold it.
  package func culture(_ id: CultureID) throws(KnowledgeBaseError) -> Culture? {
    try cultures(ids: [id]).first
  }

  /// In the order asked for; unknown ids are left out.
  package func cultures(ids: [CultureID]) throws(KnowledgeBaseError) -> [Culture] {
    try store.ask { try $0.records(.culture, ids: ids.map(\.text)) }
  }

  /// Their names alone, which is all that a list of answers needs, in the order asked for; nil for unknown ids.
  package func cultureNames(_ ids: [CultureID]) throws(KnowledgeBaseError) -> [String?] {
    try store.ask { base in
      let select = try base.connection.prepare("SELECT name FROM culture WHERE id = ?")
      return try ids.map { id in try select.rows([.text(id.text)]) { $0.text(0) }.first }
    }
  }

  /// The cultures that list a time zone by this very name, by id.
  package func cultures(inZone zone: String) throws(KnowledgeBaseError) -> [CultureID] {
    try store.ask { base in
      try base.connection.prepare("SELECT id FROM culture_zone WHERE zone = ? ORDER BY id")
        .rows([.text(zone)]) { CultureID($0.text(0)) }
    }
  }

  /// All topics by id.
  package func topics() throws(KnowledgeBaseError) -> [Topic] { try store.records(.topic) }

  /// All dimensions by id.
  package func dimensions() throws(KnowledgeBaseError) -> [Dimension] { try store.records(.dimension) }

  /// All weights of the ranking by name.
  package func weights() throws(KnowledgeBaseError) -> [RankingWeight] { try store.records(.weight) }

  /// All sources by id.
  package func sources() throws(KnowledgeBaseError) -> [Source] { try store.records(.source) }

  /// In the order asked for; unknown ids are left out.
  package func sources(ids: [SourceID]) throws(KnowledgeBaseError) -> [Source] {
    try store.ask { try $0.records(.source, ids: ids.map(\.text)) }
  }

  /// All observances by id.
  package func observances() throws(KnowledgeBaseError) -> [Observance] { try store.records(.observance) }

  /// Those that places of work in these cultures keep, and those with these ids; by id.
  package func observances(
    in cultures: [CultureID],
    ids: [EntryID]
  ) throws(KnowledgeBaseError) -> [Observance] {
    let kept = cultures.map { _ in "?" }.joined(separator: ", ")
    let named = ids.map { _ in " UNION SELECT ?" }.joined()
    return try store.ask { base in
      try base.connection.prepare(
        """
        SELECT bytes FROM record WHERE sort = \(RecordSort.observance.rawValue)
        AND id IN (SELECT id FROM observance_place WHERE culture IN (\(kept))\(named)) ORDER BY id
        """
      ).rows(cultures.map { .text($0.text) } + ids.map { .text($0.text) }) {
        try RecordReader.value(of: $0.bytes(0), in: base.folders)
      }
    }
  }

  /// All instruments by id.
  package func instruments() throws(KnowledgeBaseError) -> [Instrument] { try store.records(.instrument) }

  /// All blueprints by id.
  package func blueprints() throws(KnowledgeBaseError) -> [Blueprint] { try store.records(.blueprint) }

  /// All checklists by id; their items are entries.
  package func checklists() throws(KnowledgeBaseError) -> [Checklist] { try store.records(.checklist) }

  /// The words in which people tell of situations; empty where the base holds none.
  package func situationPhrases() throws(KnowledgeBaseError) -> SituationPhrases {
    let phrases: [SituationPhrases] = try store.records(.situationPhrases)
    return phrases.first ?? SituationPhrases(of: [], concepts: Concepts([]), vectors: nil)
  }

  /// Words by what they mean, for comparing with those phrases.
  package func concepts() throws(KnowledgeBaseError) -> Concepts {
    let concepts: [Concepts] = try store.records(.concepts)
    return concepts.first ?? Concepts([])
  }

  /// What ordinary words have to do with each other; nil where the content does not say.
  package func wordVectors() -> WordVectors? { store.folders.wordVectors() }

  /// Nil where no file gives one.
  package func programme() throws(KnowledgeBaseError) -> Programme? {
    let programmes: [Programme] = try store.records(.programme)
    return programmes.first
  }
}
