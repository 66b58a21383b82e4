import Diagnostics
import Foundation
import PairTables

/// A table of pairs on disk, read piece by piece.
final class PairTableFile {
  private static let piece = 1 << 16

  let header: TableHeader
  let path: String
  /// How long the file is, in bytes; nil where it is a pipe.
  let length: Int?
  /// How many bytes the rows that were given out took.
  private(set) var given = 0
  /// How many bytes were read so far.
  private var position = 0
  private let handle: FileHandle
  private var reader: TableReader
  private var waiting: [TableRecord]
  private var isAtEnd = false

  /// - Throws: `CommandFailure.file` where it cannot be read or is no table.
  init(path: String, in workingFolder: String) throws {
    self.path = path
    let absolute = path.hasPrefix("/") ? path : workingFolder + "/" + path
    guard let handle = FileHandle(forReadingAtPath: absolute) else {
      throw CommandFailure.file(path, reason: "cannot be read. Check the name; 'ls' shows what is there.")
    }
    self.handle = handle
    length = (try? FileManager.default.attributesOfItem(atPath: absolute))?[.size] as? Int
    let beginning = try Self.beginning(handle, path)
    let dialect = try Self.dialect(of: beginning, path)
    var reader = TableReader(separator: dialect.separator, line: dialect.line)
    var records = reader.read(beginning.dropFirst(dialect.prefix))
    if records.isEmpty, let last = reader.finish() { records = [last] }
    self.reader = reader
    position = beginning.count
    header = TableHeader(records.first, file: path)
    waiting = Array(records.dropFirst())
  }

  deinit { try? handle.close() }

  /// The next rows; empty at the end of the file. Empty rows are left out.
  func next() throws -> [TableRecord] {
    while waiting.isEmpty && !isAtEnd { try readOn() }
    defer {
      waiting = []
      given = position
    }
    return waiting.filter { !$0.isEmpty }
  }

  private func readOn() throws {
    guard let bytes = try handle.read(upToCount: Self.piece), !bytes.isEmpty else {
      isAtEnd = true
      return waiting = reader.finish().map { [$0] } ?? []
    }
    position += bytes.count
    waiting = reader.read(bytes)
  }

  private static func beginning(_ handle: FileHandle, _ path: String) throws -> [UInt8] {
    do {
      return [UInt8](try handle.read(upToCount: piece) ?? Data())
    } catch {
      throw CommandFailure.file(path, reason: "cannot be read: is it a file?")
    }
  }

  private static func dialect(of beginning: [UInt8], _ path: String) throws -> TableDialect {
    do throws(TableDialect.Fault) {
      return try TableDialect(of: beginning)
    } catch .isEmpty {
      let advice = "'rapport profile template --format csv' prints one to begin with."
      throw CommandFailure.file(path, reason: "holds no table. \(advice)")
    } catch {
      throw CommandFailure.file(path, reason: "is UTF-16. Save it as 'CSV UTF-8'.")
    }
  }
}
