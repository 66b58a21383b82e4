import Diagnostics
import Foundation
import Testing

@testable import XMLDocuments

/// One file for each mistake an author can make, and what is said about it, word for word.
///
/// The expected text stands beside the file. `RECORD=1 swift test --filter WrongContentTests` writes it anew, to be read
/// before it is committed; CI never does.
@Suite struct WrongContentTests {
  @Test(arguments: names)
  func everyMistakeIsExplained(_ name: String) throws {
    let bytes = Array(try Data(contentsOf: Self.file(name, "xml")))
    let reader = GuidanceReader(schema: try Fixture.guidanceSchema.get())
    let diagnostics = reader.read(bytes, file: name + ".xml").diagnostics
    let text = DiagnosticPrinter().text(diagnostics)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try text.write(to: Self.file(name, "txt"), atomically: true, encoding: .utf8)
    }
    #expect(!diagnostics.isEmpty)
    #expect(text == (try String(contentsOf: Self.file(name, "txt"), encoding: .utf8)))
  }

  @Test(arguments: names)
  func withoutTheSchemaNothingBreaks(_ name: String) throws {
    let bytes = Array(try Data(contentsOf: Self.file(name, "xml")))
    let reading = GuidanceReader().read(bytes, file: name + ".xml")
    #expect(reading.diagnostics.allSatisfy { $0.location.line > 0 })
  }

  private static let folder = URL(fileURLWithPath: Fixture.root + "/Tests/Fixtures/WrongContent")

  private static func file(_ name: String, _ ending: String) -> URL {
    folder.appendingPathComponent(name + "." + ending)
  }

  private static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".xml") }.map { String($0.dropLast(4)) }.sorted()
  }()
}
