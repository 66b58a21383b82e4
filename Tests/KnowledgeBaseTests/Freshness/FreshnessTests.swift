import Foundation
import Testing

@testable import KnowledgeBase

/// A kept base is used while nothing has changed, and made again in silence when something has.
@Suite struct FreshnessTests {
  @Test func aSecondOpeningReadsNoContent() throws {
    let sandbox = try ContentSandbox()
    _ = try sandbox.open()
    let base = try sandbox.open()
    #expect(sandbox.readings.count == 1)
    #expect(try base.allEntries().map(\.id) == ["borduria.feedback.private"])
    #expect(base.cacheWarning == nil)
  }

  @Test func aChangedFileMakesItAgain() throws {
    let sandbox = try ContentSandbox()
    _ = try sandbox.open()
    try sandbox.write("cultures/borduria.xml", "borduria.time.late|Late|he is late|Wait.")
    #expect(try sandbox.open().allEntries().map(\.id) == ["borduria.time.late"])
    #expect(sandbox.readings.count == 1)
    #expect(sandbox.fileReadings.count == 1)
  }

  /// The same length within the same tick of the clock: the inode tells.
  @Test func aReplacedFileOfTheSameSizeAndTimeMakesItAgain() {
    let before = ContentFile(path: "content/a.xml", size: 10, modified: 5, inode: 1)
    let after = ContentFile(path: "content/a.xml", size: 10, modified: 5, inode: 2)
    let keys = [before, after].map {
      BaseRecipe(folders: ["content"], files: [$0], programVersion: "1") { _ in (.init(), []) }.key
    }
    #expect(keys[0] != keys[1])
  }

  @Test func aNewAndARemovedFileMakeItAgain() throws {
    let sandbox = try ContentSandbox()
    _ = try sandbox.open()
    try sandbox.write("cultures/syldavia.xml", "syldavia.time.late|Late|he is late|Wait.")
    #expect(try sandbox.open().allEntries().count == 2)
    try FileManager.default.removeItem(atPath: sandbox.content + "/cultures/syldavia.xml")
    #expect(try sandbox.open().allEntries().count == 1)
    #expect(sandbox.readings.count == 3)
  }

  @Test func anotherProgramMakesItAgain() throws {
    let sandbox = try ContentSandbox()
    _ = try sandbox.open(version: "1.0")
    _ = try sandbox.open(version: "1.1")
    #expect(sandbox.readings.count == 2)
  }

  @Test func nothingButTheBaseIsLeftInTheCache() throws {
    let sandbox = try ContentSandbox()
    _ = try sandbox.open()
    #expect(sandbox.kept.count == 1)
    #expect(sandbox.kept.allSatisfy { $0.hasSuffix(".sqlite") })
  }

  /// Schema, templates and pairs' profiles are no guidance; hidden files are an editor's.
  @Test func onlyGuidanceIsLookedAt() throws {
    let sandbox = try ContentSandbox()
    for folder in ["examples", "schema", "templates", ".hidden"] {
      try FileManager.default.createDirectory(
        atPath: sandbox.content + "/" + folder,
        withIntermediateDirectories: true
      )
      try sandbox.write(folder + "/a.xml", "x")
    }
    try sandbox.write("cultures/.#borduria.xml", "x")
    try sandbox.write("README.md", "x")
    let paths = ContentFile.all(in: [sandbox.content]).map { $0.path.dropFirst(sandbox.content.count) }
    #expect(paths == ["/cultures/borduria.xml"])
  }
}
