import Foundation
import Testing

@testable import RapportCommands

private let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"

/// One folder for each mistake between files: what lies over the invented content, and what `rapport check` says of it.
@Suite struct WrongBasesTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures/WrongBases")

  private static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []).filter { !$0.hasPrefix(".") }.sorted()

  @Test(arguments: names)
  func everyMistakeIsExplainedOnce(_ name: String) throws {
    let bench = try CommandBench()
    let folder = Self.root.appendingPathComponent(name)
    try bench.lay(folder)
    let found = bench.run("check").output.replacing(bench.folder + "/content/", with: "")
    let expected = folder.appendingPathComponent("expected.txt")
    if isRecording { try found.write(to: expected, atomically: true, encoding: .utf8) }
    #expect(!found.isEmpty)
    #expect(found == (try String(contentsOf: expected, encoding: .utf8)))
  }

  @Test func thereAreAtLeastTwenty() { #expect(Self.names.count >= 20) }
}

extension CommandBench {
  /// Copies every file of a folder over the content.
  func lay(_ source: URL) throws {
    let files = FileManager.default.enumerator(atPath: source.path)?.compactMap { $0 as? String } ?? []
    for file in files where !file.hasSuffix("expected.txt") {
      let (from, to) = (source.appendingPathComponent(file), URL(fileURLWithPath: "\(folder)/content/\(file)"))
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: from.path, isDirectory: &isFolder)
      if isFolder.boolValue { continue }
      try FileManager.default.createDirectory(at: to.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(contentsOf: from).write(to: to)
    }
  }
}
