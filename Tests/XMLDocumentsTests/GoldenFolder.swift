import Diagnostics
import Foundation
import Testing

@testable import XMLDocuments

/// A folder of wrong files, each with the text that is said about it beside it.
struct GoldenFolder {
  private let folder: URL

  init(_ name: String) { folder = URL(fileURLWithPath: Fixture.root + "/Tests/Fixtures/" + name) }

  /// The names of its files, without ending.
  var names: [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".xml") }.map { String($0.dropLast(4)) }.sorted()
  }

  func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: file(name, "xml"))) }

  func expectedText(_ name: String) throws -> String { try String(contentsOf: file(name, "txt"), encoding: .utf8) }

  /// Holds diagnostics against the text beside the file. With `RECORD_SNAPSHOTS=1` it writes the text anew, to be
  /// read before it is committed; CI never does.
  func expect(_ diagnostics: [Diagnostic], for name: String) throws {
    let text = DiagnosticPrinter().text(diagnostics)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try text.write(to: file(name, "txt"), atomically: true, encoding: .utf8)
    }
    #expect(!diagnostics.isEmpty)
    #expect(text == (try expectedText(name)))
  }

  private func file(_ name: String, _ ending: String) -> URL { folder.appendingPathComponent(name + "." + ending) }
}
