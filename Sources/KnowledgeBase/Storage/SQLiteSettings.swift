import CSQLite

/// Settings of SQLite for all of its connections.
enum SQLiteSettings {
  /// Made once, before the first connection.
  static let settle: Void = rapport_sqlite_settle()
}
