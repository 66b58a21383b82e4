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

  /// One core writes what is ready, while the others make the rest.
  func build(_ guidance: Guidance, _ diagnostics: [Diagnostic]) throws(SQLiteError) {
    try connection.execute(
      """
      PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE; PRAGMA page_size=8192;
      PRAGMA cache_size=-65536; BEGIN;
      """
    )
    try connection.execute(BaseFormat.tables)
    let entries = EntryOverlay.winning(guidance.entries)
    let places = EntryPlaces(entries)
    let writer = recipe.isSearchable ? EntryWriter(connection, entries, as: places.numbers, of: guidance, folders) : nil
    let phrases = phrases(of: entries, guidance.synonyms)
    try writeRecords(guidance, diagnostics)
    try writeCultures(guidance.cultures)
    try writePlaces(of: guidance.observances)
    try FileTable(connection: connection, recipe: recipe).write(marks, places: places, guidance)
    var facts: [BaseFact: String] = [
      .key: recipe.key, .maker: recipe.maker, .contentVersion: FileMark.contentVersion(marks),
    ]
    if let writer {
      facts.merge(try writer.write()) { $1 }
      if entries.count < guidance.entries.count { facts[.hasClashes] = "yes" }
    } else {
      try EntryWriter.writeUnindexed(entries, as: places.numbers, connection, folders)
    }
    try RecordTable(connection: connection, folders: folders).write([phrases.value], as: .situationPhrases) { _ in "" }
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
    try writer.write([Concepts(guidance.synonyms)], as: .concepts) { _ in "" }
    try writer.write(diagnostics)
  }

  private func phrases(of entries: [Entry], _ synonyms: [SynonymSet]) -> Later<SituationPhrases> {
    let folders = folders
    return Later { SituationPhrases(of: entries, concepts: Concepts(synonyms), vectors: folders.wordVectors()) }
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
