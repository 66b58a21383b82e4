import Foundation
import Testing

@testable import RapportCommands

/// However an editor saves, the change is seen: by the kernel's word and by looking.
@Suite struct FolderWatchTests {
  enum Bell: CaseIterable {
    case kernel
    case polling

    func make() -> (any ChangeBell)? {
      #if os(Linux)
      if self == .kernel { return KernelBell() }
      #endif
      return PollingBell()
    }
  }

  enum Save: CaseIterable {
    case inPlace
    case byAnotherFile
    case newFile
    case newFolder
    case deleted
  }

  private static func folder() throws -> String {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("rapport-watch-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path + "/cultures", withIntermediateDirectories: true)
    try "<a/>".write(toFile: path + "/cultures/a.xml", atomically: false, encoding: .utf8)
    return path
  }

  @Test(arguments: Bell.allCases, Save.allCases)
  func aSaveIsSeen(_ bell: Bell, _ save: Save) throws {
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let watch = FolderWatch(deep: [folder], bell: bell.make())
    #expect(!watch.waitForChange(limit: 50))
    let file = folder + "/cultures/a.xml"
    switch save {
    case .inPlace: try "<a>b</a>".write(toFile: file, atomically: false, encoding: .utf8)
    case .byAnotherFile: try "<a>b</a>".write(toFile: file, atomically: true, encoding: .utf8)
    case .newFile: try "<b/>".write(toFile: folder + "/b.xml", atomically: false, encoding: .utf8)
    case .newFolder:
      try FileManager.default.createDirectory(atPath: folder + "/bridges", withIntermediateDirectories: true)
      try "<b/>".write(toFile: folder + "/bridges/b.xml", atomically: false, encoding: .utf8)
    case .deleted: try FileManager.default.removeItem(atPath: file)
    }
    #expect(watch.waitForChange(limit: 10_000))
    #expect(!watch.waitForChange(limit: 50))
  }

  @Test(arguments: Bell.allCases)
  func aFileInAFolderThatCameLaterIsSeen(_ bell: Bell) throws {
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let watch = FolderWatch(deep: [folder], bell: bell.make())
    try FileManager.default.createDirectory(atPath: folder + "/bridges", withIntermediateDirectories: true)
    try "<b/>".write(toFile: folder + "/bridges/b.xml", atomically: false, encoding: .utf8)
    #expect(watch.waitForChange(limit: 10_000))
    try "<b>c</b>".write(toFile: folder + "/bridges/b.xml", atomically: false, encoding: .utf8)
    #expect(watch.waitForChange(limit: 10_000))
  }

  @Test(arguments: Bell.allCases)
  func whatEditorsLeaveBesideAFileIsNoChange(_ bell: Bell) throws {
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let watch = FolderWatch(deep: [folder], bell: bell.make())
    for name in [".a.xml.swp", "a.xml~", "4913", ".#a.xml"] {
      try "x".write(toFile: "\(folder)/cultures/\(name)", atomically: false, encoding: .utf8)
    }
    #expect(!watch.waitForChange(limit: 100))
  }

  @Test func belowAFlatFolderNothingIsWatched() throws {
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let watch = FolderWatch(deep: [], flat: [folder])
    try "<a>b</a>".write(toFile: folder + "/cultures/a.xml", atomically: false, encoding: .utf8)
    #expect(!watch.waitForChange(limit: 100))
    try "<p/>".write(toFile: folder + "/pair.xml", atomically: false, encoding: .utf8)
    #expect(watch.waitForChange(limit: 10_000))
  }
}
