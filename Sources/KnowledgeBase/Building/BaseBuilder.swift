import Diagnostics
import GuidanceModel
import GuidanceSearch

/// Writes what was read into an empty database.
struct BaseBuilder {
  let connection: SQLiteConnection
  let recipe: BaseRecipe
  /// Of all files of the recipe.
  let marks: [FileMark]

  private var folders: ContentFolders { recipe.folders }

  func build(_ guidance: Guidance, _ diagnostics: [Diagnostic]) throws(SQLiteError) {
    try connection.execute(
      "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE; PRAGMA page_size=8192; BEGIN;"
    )
    try connection.execute(BaseFormat.tables)
    try writeRecords(guidance, diagnostics)
    try writeCultures(guidance.cultures)
    try writePlaces(of: guidance.observances)
    let entries = EntryOverlay.winning(guidance.entries)
    let places = EntryPlaces(entries)
    try writePhrases(of: entries, guidance.synonyms)
    let writer = EntryWriter(connection: connection, folders: folders, places: places)
    var facts: [BaseFact: String] = [
      .key: recipe.key, .maker: recipe.maker, .contentVersion: FileMark.contentVersion(marks),
    ]
    if recipe.isSearchable {
      try writeMeanings(Lexicon.meanings(of: guidance))
      facts.merge(try writer.write(entries, of: guidance)) { $1 }
      if entries.count < guidance.entries.count { facts[.hasClashes] = "yes" }
    } else {
      try writer.writeUnindexed(entries)
    }
    try FileTable(connection: connection, recipe: recipe).write(marks, places: places, guidance)
    try connection.execute(BaseFormat.indexes)
    try FactTable.write(facts, connection)
    try connection.execute("COMMIT;")
  }

  private func writeRecords(_ guidance: Guidance, _ diagnostics: [Diagnostic]) throws(SQLiteError) {
    let writer = try RecordTable(connection: connection, folders: folders)
    try writer.write(guidance.cultures, as: .culture) { $0.id.text }
    try writer.write(guidance.topics, as: .topic) { $0.id.text }
    try writer.write(guidance.dimensions, as: .dimension) { $0.id.text }
    try writer.write(guidance.sources, as: .source) { $0.id.text }
    try writer.write(guidance.observances, as: .observance) { $0.id.text }
    try writer.write(guidance.instruments, as: .instrument) { $0.id.text }
    try writer.write(guidance.blueprints, as: .blueprint) { $0.id.text }
    try writer.write(guidance.checklists, as: .checklist) { $0.id.text }
    try writer.write([guidance.programme].compactMap { $0 }, as: .programme) { _ in "" }
    try writer.write(guidance.weights, as: .weight) { $0.name.rawValue }
    try writer.write(diagnostics)
  }

  private func writePhrases(of entries: [Entry], _ synonyms: [SynonymSet]) throws(SQLiteError) {
    let concepts = Concepts(synonyms)
    let phrases = SituationPhrases(of: entries, concepts: concepts, vectors: folders.wordVectors())
    let writer = try RecordTable(connection: connection, folders: folders)
    try writer.write([phrases], as: .situationPhrases) { _ in "" }
    try writer.write([concepts], as: .concepts) { _ in "" }
  }

  private func writeCultures(_ cultures: [Culture]) throws(SQLiteError) {
    let insert = try connection.prepare("INSERT OR REPLACE INTO culture VALUES(?, ?, ?)")
    let insertZone = try connection.prepare("INSERT OR REPLACE INTO culture_zone VALUES(?, ?)")
    for culture in cultures {
      try insert.run([
        .text(culture.id.text), culture.parent.map { .text($0.value.text) } ?? .null, .text(culture.name),
      ])
      for zone in culture.zones { try insertZone.run([.text(zone), .text(culture.id.text)]) }
    }
  }

  private func writePlaces(of observances: [Observance]) throws(SQLiteError) {
    let insert = try connection.prepare("INSERT OR REPLACE INTO observance_place VALUES(?, ?)")
    for observance in observances {
      for place in observance.places { try insert.run([.text(place.value.text), .text(observance.id.text)]) }
    }
  }

  private func writeMeanings(_ meanings: [Meaning]) throws(SQLiteError) {
    let insert = try connection.prepare("INSERT OR REPLACE INTO meaning VALUES(?, ?, ?, ?, ?)")
    for meaning in meanings {
      let (sense, id) = meaning.sense.columns
      try insert.run([
        .text(meaning.phrase), .text(meaning.written), .integer(sense), .text(id), .real(meaning.strength),
      ])
    }
  }
}

/// What a base knows about itself.
enum BaseFact: String {
  /// The key of its recipe.
  case key
  /// The program that made it, and for which folders.
  case maker
  case contentVersion
  /// How many entries it holds, and the words of all of them together.
  case entryTotal
  case lengthTotal
  /// Whether an id or an alias is borne by two entries: `yes` or `no`.
  case hasClashes
}

/// Writes what a base knows about itself.
enum FactTable {
  /// A fact replaces an earlier one.
  static func write(_ facts: [BaseFact: String], _ connection: SQLiteConnection) throws(SQLiteError) {
    let insert = try connection.prepare("INSERT OR REPLACE INTO fact VALUES(?, ?)")
    for (fact, value) in facts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      try insert.run([.text(fact.rawValue), .text(value)])
    }
  }
}
