// Why SQLite without GRDB's connection: opening one was measured to take 0.75 ms more than this (static release build:
// 1.30 ms for a whole process with one query, against 2.05 ms), and the sqlite3 shell itself takes 1.8 ms. Nothing
// outside this folder sees a pointer.

import GRDBSQLite

/// One open database, to be used by one thread at a time.
final class SQLiteConnection {
  enum Access {
    /// A finished file that is replaced and never changed: nothing is locked and no journal is looked for.
    case finished
    /// A new file, made by this process alone.
    case new
    /// A copy of a finished file, changed by this process alone.
    case changing
    case memory
  }

  private let handle: OpaquePointer
  /// Statements that nobody uses at the moment, with what they say: most are asked for again.
  private var idle: (texts: [String], handles: [OpaquePointer]) = ([], [])

  init(_ path: String, _ access: Access) throws(SQLiteError) {
    let (address, mode) =
      switch access {
      case .finished: ("file:" + Self.escaped(path) + "?immutable=1", SQLITE_OPEN_READONLY | SQLITE_OPEN_URI)
      case .new: (path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
      case .changing: (path, SQLITE_OPEN_READWRITE)
      case .memory: (":memory:", SQLITE_OPEN_READWRITE)
      }
    SQLiteSettings.settle
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(address, &opened, mode | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK, let opened else {
      sqlite3_close_v2(opened)
      throw SQLiteError(code: code, reason: String(cString: sqlite3_errstr(code)))
    }
    handle = opened
    if access == .finished { try execute(Self.settings) }
  }

  /// One transaction for everything that is read: the file never changes, and each statement need not begin anew.
  private static let settings = "PRAGMA mmap_size=\(mostMapped); BEGIN"

  /// A finished base is looked at where the system holds it, without a copy of each page. In bytes.
  private static let mostMapped = 1 << 32

  deinit {
    for statement in idle.handles { sqlite3_finalize(statement) }
    sqlite3_close_v2(handle)
  }

  /// Runs statements that answer nothing.
  func execute(_ sql: String) throws(SQLiteError) {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw error(code) }
  }

  func prepare(_ sql: String) throws(SQLiteError) -> SQLiteStatement {
    if let place = idle.texts.firstIndex(of: sql) {
      idle.texts.remove(at: place)
      return SQLiteStatement(idle.handles.remove(at: place), sql, of: self)
    }
    var prepared: OpaquePointer?
    let code = sqlite3_prepare_v2(handle, sql, -1, &prepared, nil)
    guard code == SQLITE_OK, let prepared else { throw error(code) }
    return SQLiteStatement(prepared, sql, of: self)
  }

  /// Takes back a statement that is not used any more.
  func keep(_ statement: OpaquePointer, _ sql: String) {
    idle.texts.append(sql)
    idle.handles.append(statement)
  }

  /// How many rows the last statement changed.
  var changes: Int { Int(sqlite3_changes(handle)) }

  func error(_ code: Int32) -> SQLiteError {
    SQLiteError(code: code, reason: String(cString: sqlite3_errmsg(handle)))
  }

  /// A path as a part of an address: everything but letters, digits and slashes in hexadecimal.
  private static func escaped(_ path: String) -> String {
    var escaped: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"):
        escaped.append(byte)
      default:
        escaped += Array(("%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)).utf8)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }
}

/// SQLite's own complaint.
struct SQLiteError: Error, Equatable {
  var code: Int32
  var reason: String
}
