import Foundation
import Testing

/// Both briefs of every sample pair, as they were last read aloud. An edit of content that changes a page shows here:
/// `RECORD_SNAPSHOTS=1 swift test --filter ExampleBriefTests`, then read the difference before it is committed.
@Suite struct ExampleBriefTests {
  private static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let snapshots = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots")

  static let profiles: [String] = {
    let folder = repository.appending(path: "content/examples").path
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".xml") }.map { String($0.dropLast(4)) }.sorted()
  }()

  @Test func thereAreEightPairsOfUnlikeKinds() { #expect(Self.profiles.count >= 8) }

  @Test(arguments: profiles, ["mentor", "mentoree"])
  func thePageIsTheOneThatWasRead(_ profile: String, _ role: String) throws {
    let command = """
      cd '\(Self.repository.path)' && rapport brief content/examples/\(profile).xml --for \(role) --width 80 \
      --today 2026-12-01
      """
    let outcome = try InstalledProgram().run(command)
    #expect(outcome.code == 0)
    let page = Self.withoutVersions(outcome.output)
    let file = Self.snapshots.appending(path: "\(profile).\(role).txt")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      return try Data(page.utf8).write(to: file)
    }
    let recorded = try #require(
      try? String(contentsOf: file, encoding: .utf8),
      "\(file.lastPathComponent) was not recorded"
    )
    #expect(page == recorded, "\(profile) for the \(role) differs")
  }

  /// The versions of the content and of the zone data differ from day to day, and say nothing of the page.
  private static func withoutVersions(_ page: String) -> String {
    page.split(separator: "\n", omittingEmptySubsequences: false)
      .prefix { !$0.hasPrefix("Made on ") }.filter { !$0.hasPrefix("! Zone data") }
      .joined(separator: "\n") + "\n"
  }
}
