import Foundation

/// A file that is written whole or not at all.
struct WholeFile {
  let path: String
  let workingFolder: String

  /// - Throws: `CommandFailure.file` where it cannot be written.
  func write(_ text: String) throws {
    let absolute = path.hasPrefix("/") ? path : workingFolder + "/" + path
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: absolute), options: .atomic)
    } catch {
      throw CommandFailure.file(path, reason: "cannot be written. Is the folder there, and may you write to it?")
    }
  }

  /// - Throws: `CommandFailure.file` where it cannot be read.
  static func bytes(_ path: String, workingFolder: String) throws -> [UInt8] {
    let absolute = path.hasPrefix("/") ? path : workingFolder + "/" + path
    guard let data = FileManager.default.contents(atPath: absolute) else {
      throw CommandFailure.file(path, reason: "cannot be read. Check the name; 'ls' shows what is there.")
    }
    return [UInt8](data)
  }
}
