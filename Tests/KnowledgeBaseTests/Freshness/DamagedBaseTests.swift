import Foundation
import Testing

@testable import KnowledgeBase

/// Whatever has become of the kept base, the answer is the same, and nobody is told.
@Suite struct DamagedBaseTests {
  private func path(in sandbox: ContentSandbox) throws -> String {
    sandbox.cache + "/" + (try #require(sandbox.kept.first))
  }

  private func expectRightAnswers(_ sandbox: ContentSandbox) throws {
    let base = try sandbox.open()
    #expect(try base.allEntries().map(\.id) == ["borduria.feedback.private"])
    #expect(try base.cultures().map(\.name) == ["Borduria"])
    #expect(try base.candidates(.init(stems: ["quiet"], facets: .init(), limit: 9)).count == 1)
    #expect(base.cacheWarning == nil)
  }

  @Test(arguments: [0, 1, 99, 100, 4_096, 8_192, 20_000])
  func cutOff(_ length: Int) throws {
    let sandbox = try ContentSandbox()
    _ = try sandbox.open()
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path(in: sandbox)))
    try file.truncate(atOffset: UInt64(length))
    try file.close()
    try expectRightAnswers(sandbox)
    #expect(sandbox.readings.count == 2)
  }

  /// A hundred bases, each with a stretch of nonsense somewhere: none may crash, none may answer wrongly.
  @Test func overwritten() throws {
    let sandbox = try ContentSandbox()
    _ = try sandbox.open()
    let sound = try Data(contentsOf: URL(fileURLWithPath: path(in: sandbox)))
    for step in 0..<100 {
      var damaged = sound
      let start = sound.count * step / 100
      for index in start..<min(start + 64, sound.count) { damaged[index] = UInt8(truncatingIfNeeded: index &* 31) }
      try damaged.write(to: URL(fileURLWithPath: path(in: sandbox)))
      let base = try sandbox.open()
      #expect(try base.allEntries().map(\.id) == ["borduria.feedback.private"])
      #expect(try base.cultures().map(\.name) == ["Borduria"])
    }
  }

  @Test(arguments: ["", "not a database", "SQLite format 3\0 and no more"])
  func replacedBySomethingElse(_ text: String) throws {
    let sandbox = try ContentSandbox()
    _ = try sandbox.open()
    try text.write(toFile: path(in: sandbox), atomically: true, encoding: .utf8)
    try expectRightAnswers(sandbox)
  }

  @Test func anotherProgramsDatabase() throws {
    let sandbox = try ContentSandbox()
    _ = try sandbox.open()
    let path = try path(in: sandbox)
    try FileManager.default.removeItem(atPath: path)
    try SQLiteConnection(path, .new).execute("CREATE TABLE fact(name, value); INSERT INTO fact VALUES('key', 'other')")
    try expectRightAnswers(sandbox)
  }

  /// Somebody holds a lock on the file, as a backup or a curious sqlite3 shell does: it is read all the same.
  @Test func locked() throws {
    let sandbox = try ContentSandbox()
    _ = try sandbox.open()
    let other = try SQLiteConnection(path(in: sandbox), .new)
    try other.execute("BEGIN EXCLUSIVE")
    try expectRightAnswers(sandbox)
    #expect(sandbox.readings.count == 1)
  }

  /// A process was killed while it built: its file is passed over, and removed when it is old.
  @Test func leftByAKilledBuild() throws {
    let sandbox = try ContentSandbox()
    try FileManager.default.createDirectory(atPath: sandbox.cache, withIntermediateDirectories: true)
    let old = sandbox.cache + "/base-0123456789abcdef.1-2.building"
    let young = sandbox.cache + "/base-0123456789abcdef.3-4.building"
    for path in [old, young] { try "half".write(toFile: path, atomically: true, encoding: .utf8) }
    try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSinceNow: -7_200)], ofItemAtPath: old)
    try expectRightAnswers(sandbox)
    #expect(!FileManager.default.fileExists(atPath: old))
    #expect(FileManager.default.fileExists(atPath: young))
  }

  /// The base is removed while it is open: what is open stays whole.
  @Test func removedWhileOpen() throws {
    let sandbox = try ContentSandbox()
    let base = try sandbox.open()
    try FileManager.default.removeItem(atPath: sandbox.cache)
    #expect(try base.allEntries().count == 1)
  }
}
