import Foundation
import Testing

@testable import KnowledgeBase

/// Where the base cannot be kept, it is made in memory, with one warning.
@Suite struct UnwritableCacheTests {
  @Test func aFileStandsWhereTheFolderShould() throws {
    let sandbox = try ContentSandbox()
    try "x".write(toFile: sandbox.root + "/file", atomically: true, encoding: .utf8)
    let base = try sandbox.open(cache: sandbox.root + "/file/cache")
    #expect(try base.allEntries().count == 1)
    #expect(base.cacheWarning?.id == "index-not-kept")
  }

  /// Every write to this device finds it full.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self")))
  func theFolderTakesNoFiles() throws {
    let sandbox = try ContentSandbox()
    let base = try sandbox.open(cache: "/proc/self/rapport")
    #expect(try base.allEntries().count == 1)
    #expect(base.cacheWarning?.severity == .warning)
  }

  @Test func withoutACacheThereIsNoWarning() throws {
    let sandbox = try ContentSandbox()
    let base = try sandbox.open(keeps: false)
    #expect(try base.allEntries().count == 1)
    #expect(base.cacheWarning == nil)
  }
}
