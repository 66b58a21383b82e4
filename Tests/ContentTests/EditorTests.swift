import Foundation
import Testing

@testable import XMLDocuments

/// What an XML editor needs stands at the top of every file, and is true.
@Suite struct EditorTests {
  private static let xmllint = "/usr/bin/xmllint"

  /// In continuous integration the program may not be missing: there the test runs and fails.
  static let isExpected =
    FileManager.default.isExecutableFile(atPath: xmllint) || ProcessInfo.processInfo.environment["CI"] == "true"

  @Test func everyFileNamesItsSchema() throws {
    for file in CanonicalContentTests.files {
      let text = try String(contentsOfFile: file, encoding: .utf8)
      let mark = "xsi:noNamespaceSchemaLocation=\""
      let start = try #require(text.range(of: mark)?.upperBound, "\(file)")
      let path = String(text[start...].prefix { $0 != "\"" })
      let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
      let schema = URL(fileURLWithPath: path, relativeTo: folder).standardizedFileURL.path
      #expect(FileManager.default.fileExists(atPath: schema), "\(file)")
    }
  }

  /// Another program than ours, and the way that editors take.
  @Test(.enabled(if: EditorTests.isExpected), arguments: ["guidance.xsd", "pair.xsd"])
  func xmllintAgreesWithEveryFile(_ schema: String) throws {
    let isProfile: (String) -> Bool = { $0.contains("/examples/") }
    let files = CanonicalContentTests.files.filter { isProfile($0) == (schema == "pair.xsd") }
    #expect(!files.isEmpty)
    let outcome = try Self.run(["--noout", "--nonet", "--schema", "\(RealContent.folder)/schema/\(schema)"] + files)
    #expect(outcome.code == 0, "\(outcome.talk.suffix(2_000))")
    #expect(outcome.talk.components(separatedBy: " validates\n").count == files.count + 1)
  }

  @Test(.enabled(if: EditorTests.isExpected)) func xmllintCanSayNo() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).xml")
    try "<culture id=\"x\" sort=\"continent\"><name>X</name></culture>".write(
      to: file,
      atomically: true,
      encoding: .utf8
    )
    defer { try? FileManager.default.removeItem(at: file) }
    let outcome = try Self.run(["--noout", "--schema", "\(RealContent.folder)/schema/guidance.xsd", file.path])
    #expect(outcome.code != 0)
  }

  private static func run(_ arguments: [String]) throws -> (code: Int32, talk: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: xmllint)
    process.arguments = arguments
    let talk = Pipe()
    process.standardError = talk
    try process.run()
    let said = talk.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: said, as: UTF8.self))
  }
}
