import GRDBSQLite

/// A value that goes into a statement or comes out of it.
enum SQLiteValue {
  case null
  case integer(Int)
  case real(Double)
  case text(String)
  case blob([UInt8])
}

/// A prepared statement. Parameters are bound, never pasted into the SQL.
final class SQLiteStatement {
  private let handle: OpaquePointer
  private let sql: String
  private let connection: SQLiteConnection

  init(_ handle: OpaquePointer, _ sql: String, of connection: SQLiteConnection) {
    self.handle = handle
    self.sql = sql
    self.connection = connection
  }

  deinit { connection.keep(handle, sql) }

  /// Runs the statement to its end; rows are dropped.
  func run(_ values: [SQLiteValue]) throws(SQLiteError) {
    try bind(values)
    defer { sqlite3_reset(handle) }
    while try step() {}
  }

  /// Runs the statement to its end; how many rows it changed.
  func changes(_ values: [SQLiteValue]) throws(SQLiteError) -> Int {
    try run(values)
    return connection.changes
  }

  /// The rows, each turned into a value. A row is valid inside the closure only.
  func rows<Value>(_ values: [SQLiteValue] = [], _ read: (SQLiteRow) throws -> Value) throws -> [Value] {
    try bind(values)
    defer { sqlite3_reset(handle) }
    var found: [Value] = []
    while try step() { found.append(try read(SQLiteRow(handle))) }
    return found
  }

  /// Hands over one row after another until the closure answers false. A row is valid inside the closure only.
  func forEach(_ values: [SQLiteValue], _ body: (SQLiteRow) throws -> Bool) throws {
    try bind(values)
    defer { sqlite3_reset(handle) }
    while try step(), try body(SQLiteRow(handle)) {}
  }

  private func step() throws(SQLiteError) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw connection.error(code)
    }
  }

  private func bind(_ values: [SQLiteValue]) throws(SQLiteError) {
    for (index, value) in values.enumerated() {
      let code = bind(value, at: Int32(index + 1))
      guard code == SQLITE_OK else { throw connection.error(code) }
    }
  }

  private func bind(_ value: SQLiteValue, at place: Int32) -> Int32 {
    switch value {
    case .null: sqlite3_bind_null(handle, place)
    case .integer(let number): sqlite3_bind_int64(handle, place, Int64(number))
    case .real(let number): sqlite3_bind_double(handle, place, number)
    case .text(let text): sqlite3_bind_text(handle, place, text, -1, Self.copied)
    case .blob(let bytes): sqlite3_bind_blob64(handle, place, bytes, UInt64(bytes.count), Self.copied)
    }
  }

  /// Tells SQLite to keep its own copy.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}

/// The row on which a statement stands. Columns count from 0.
struct SQLiteRow {
  private let handle: OpaquePointer

  init(_ handle: OpaquePointer) { self.handle = handle }

  func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

  func number(_ column: Int32) -> Double { sqlite3_column_double(handle, column) }

  /// Empty for NULL.
  func text(_ column: Int32) -> String { String(decoding: bytes(column), as: UTF8.self) }

  /// The parts of a text between spaces.
  func words(_ column: Int32) -> [String] {
    bytes(column).split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
  }

  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

  /// Valid until the statement moves on.
  func bytes(_ column: Int32) -> UnsafeRawBufferPointer {
    let start = sqlite3_column_blob(handle, column)
    return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column)))
  }
}
