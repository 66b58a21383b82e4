import Foundation
import Testing

/// What the README shows is what the program prints.
@Suite struct ReadmeTests {
  private static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func theSampleBriefBeginsAsTheReadmeShows() throws {
    let readme = try String(contentsOf: Self.repository.appendingPathComponent("README.md"), encoding: .utf8)
    let block = try #require(readme.components(separatedBy: "```text\n").dropFirst().first)
    let shown = try #require(block.components(separatedBy: "\n```").first)
    let command = "cd '\(Self.repository.path)' && rapport brief content/examples/tanaka-weber.xml"
    // A day before the meeting: the page then has nothing to say of a date in the past.
    let outcome = try InstalledProgram().run(command, variables: ["SOURCE_DATE_EPOCH": "1795392000"])
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix(shown))
  }
}
