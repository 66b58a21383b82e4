import Diagnostics
import Foundation
import XMLDocuments

/// The files of the content by their place, whatever is written in them: a half-filled skeleton must not hide a file.
struct ContentShelf {
  /// A later one overlays an earlier; something new goes into the last.
  let folders: [String]
  let workingFolder: String

  /// The ids of all cultures, by their files.
  var cultures: [String] {
    folders.flatMap { ContentFolder($0).files() }.filter { $0.contains("/cultures/") }.map(Self.name)
  }

  /// The file of a culture in the last folder that has one.
  func cultureFile(_ id: String) -> String? {
    folders.reversed().lazy.flatMap { ContentFolder($0).files() }.first {
      $0.contains("/cultures/") && Self.name($0) == id
    }
  }

  /// A file of the folder in which something new is written.
  func own(_ path: String) -> String { "\(folders.last ?? "content")/\(path)" }

  /// Whether a file lies in the folder in which something new is written.
  func isOwn(_ file: String) -> Bool { file.hasPrefix((folders.last ?? "") + "/") }

  func bytes(_ file: String) -> [UInt8]? {
    FileManager.default.contents(atPath: file.hasPrefix("/") ? file : "\(workingFolder)/\(file)").map { [UInt8]($0) }
  }

  /// Where an id is declared already.
  ///
  /// - Throws: `CommandFailure.file` with the file and line.
  func refuseHeld(_ id: String) throws {
    for file in folders.flatMap({ ContentFolder($0).files() }) {
      guard let bytes = bytes(file), let line = Self.line(of: " id=\"\(id)\"", in: bytes) else { continue }
      throw CommandFailure.file(
        "\(file):\(line)",
        reason: "'\(id)' is there already, and nothing is overwritten. Change it there, or choose another id."
      )
    }
  }

  private static func line(of mark: String, in bytes: [UInt8]) -> Int? {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let range = text.range(of: mark) else { return nil }
    return text[..<range.lowerBound].utf8.count { $0 == UInt8(ascii: "\n") } + 1
  }

  private static func name(_ path: String) -> String {
    String((path.split(separator: "/").last ?? "").dropLast(".xml".count))
  }
}
