/// How the file of a base is laid out.
enum BaseFormat {
  /// Goes up with every change of tables, records or analysis: an older base is then made again in silence.
  static let version = 15

  /// The tables. Entries are kept twice over: narrow rows to choose from, wide records to read the chosen.
  ///
  /// `record` has rows with numbers beside its key: where wide records stand in the tree of the key itself, SQLite copies a
  /// whole one, be it as long as a book, to compare its key with another.
  static let tables = """
    CREATE TABLE fact(name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
    CREATE TABLE file(path TEXT PRIMARY KEY, size INTEGER, modified INTEGER, inode INTEGER, mark INTEGER, first INTEGER,
      room INTEGER, holds TEXT) WITHOUT ROWID;
    CREATE TABLE record(sort INTEGER, id TEXT, place INTEGER, bytes BLOB, PRIMARY KEY(sort, id, place));
    CREATE TABLE culture(id TEXT PRIMARY KEY, parent TEXT, name TEXT) WITHOUT ROWID;
    CREATE TABLE culture_zone(zone TEXT, id TEXT, PRIMARY KEY(zone, id)) WITHOUT ROWID;
    CREATE TABLE observance_place(culture TEXT, id TEXT, PRIMARY KEY(culture, id)) WITHOUT ROWID;
    CREATE TABLE entry(number INTEGER PRIMARY KEY, id TEXT, kind INTEGER, culture TEXT, topics TEXT, clues BLOB,
      direction BLOB);
    CREATE TABLE entry_record(number INTEGER PRIMARY KEY, bytes BLOB);
    CREATE TABLE entry_name(id TEXT PRIMARY KEY, number INTEGER) WITHOUT ROWID;
    CREATE TABLE entry_topic(topic TEXT, place INTEGER, general INTEGER, number INTEGER,
      PRIMARY KEY(topic, place, general, number)) WITHOUT ROWID;
    CREATE TABLE raised_situation(number INTEGER PRIMARY KEY);
    CREATE TABLE term(stem TEXT PRIMARY KEY, number INTEGER, entries INTEGER, asked INTEGER) WITHOUT ROWID;
    CREATE TABLE posting(term INTEGER PRIMARY KEY, bytes BLOB);
    CREATE TABLE term_vectors(part INTEGER PRIMARY KEY, bytes BLOB);
    CREATE TABLE word(word TEXT PRIMARY KEY, stem TEXT, count INTEGER) WITHOUT ROWID;
    CREATE TABLE meaning(phrase TEXT, written TEXT, sense INTEGER, id TEXT, strength REAL,
      PRIMARY KEY(phrase, written, sense, id)) WITHOUT ROWID;
    """

  /// Indexes that are cheaper to make when the rows are there.
  static let indexes = """
    CREATE INDEX entry_culture ON entry(culture, kind);
    CREATE INDEX term_number ON term(number);
    CREATE INDEX word_stem ON word(stem);
    """
}

/// The sorts of whole records, entries apart.
enum RecordSort: Int {
  case culture
  case topic
  case dimension
  case source
  case observance
  case instrument
  case blueprint
  case programme
  case checklist
  case diagnostic
  case entryLengths
  case situationPhrases
  case weight
  case concepts
}
