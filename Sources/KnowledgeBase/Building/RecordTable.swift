import Diagnostics
import GuidanceModel

/// Writes whole records, all but entries.
struct RecordTable {
  private let insert: SQLiteStatement
  private let folders: ContentFolders

  init(connection: SQLiteConnection, folders: ContentFolders) throws(SQLiteError) {
    insert = try connection.prepare("INSERT OR REPLACE INTO record VALUES(?, ?, ?, ?)")
    self.folders = folders
  }

  /// By the file that each is about, in the order in which they come.
  func write(_ diagnostics: [Diagnostic]) throws(SQLiteError) {
    for (offset, diagnostic) in diagnostics.enumerated() {
      try insert.run([
        .integer(RecordSort.diagnostic.rawValue), .text(folders.text(of: diagnostic.location.file)), .integer(offset),
        .blob(RecordWriter.record(diagnostic, in: folders)),
      ])
    }
  }

  /// A value replaces an earlier one with the same id; those with an empty id all stay.
  func write<Value: Recordable>(_ values: [Value], as sort: RecordSort, id: (Value) -> String) throws(SQLiteError) {
    for (offset, value) in values.enumerated() {
      let id = id(value)
      try insert.run([
        .integer(sort.rawValue), .text(id), .integer(id.isEmpty ? offset : 0),
        .blob(RecordWriter.record(value, in: folders)),
      ])
    }
  }
}
