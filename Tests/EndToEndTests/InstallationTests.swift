import Foundation
import Testing

@Suite struct InstallationTests {
  @Test func itFindsItsContentFromAnyFolderAndAfterAMove() throws {
    let first = try InstalledProgram()
    let before = try first.run("rapport list cultures --json")
    #expect(before.code == 0 && before.output.contains("almaria"))
    let moved = try first.moved()
    let after = try moved.run("cd / && rapport list cultures --json")
    #expect(after.code == 0)
    #expect(after.output == before.output)
  }

  @Test func exitCodesAreWhatTheHelpSays() throws {
    let program = try InstalledProgram()
    #expect(try program.run("rapport check").code == 0)
    #expect(try program.run("rapport brief nowhere.xml").code == 2)
    #expect(try program.run("rapport brief --mentor almaria --mentoree nowhere").code == 64)
    #expect(try program.run("echo '<profile/>' > p.xml; rapport brief p.xml").code == 1)
  }

  @Test func aReaderThatLeavesIsNoError() throws {
    let outcome = try InstalledProgram().run("(rapport list topics; echo $? >&2) | head -n 1; echo done")
    #expect(outcome.output.hasSuffix("done\n"))
    #expect(outcome.talk == "0\n")
  }

  @Test func resultsAndTalkHaveStreamsOfTheirOwn() throws {
    let outcome = try InstalledProgram().run("rapport brief --mentor almaria --mentoree borduria")
    #expect(outcome.code == 0 && outcome.talk == "" && outcome.output.hasPrefix("Before your first meeting"))
  }

  @Test func theDayCanBePinned() throws {
    let program = try InstalledProgram()
    let pinned = ["SOURCE_DATE_EPOCH": "0"]
    let outcome = try program.run("rapport brief --mentor almaria --mentoree borduria --json", variables: pinned)
    #expect(outcome.output.contains("\"today\": \"1970-01-01\""))
  }

  @Test func theIndexIsKeptInTheCacheFolderAndOnlyThere() throws {
    let program = try InstalledProgram()
    let outcome = try program.run("rapport list topics >/dev/null && find . -type f | sed 's/[0-9a-f]\\{8,\\}/X/g'")
    let files = outcome.output.split(separator: "\n")
    #expect(!files.isEmpty && files.allSatisfy { $0.hasPrefix("./.cache/rapport/") })
  }

  @Test func aHomeThatCannotBeWrittenIsNoObstacle() throws {
    let outcome = try InstalledProgram().run(
      "rapport list topics",
      variables: ["HOME": "/proc/nowhere", "XDG_CACHE_HOME": "/proc/nowhere"]
    )
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("feedback"))
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func completionsAreGenerated(_ shell: String) throws {
    let outcome = try InstalledProgram().run("rapport --generate-completion-script \(shell)")
    #expect(outcome.code == 0 && outcome.output.contains("brief"))
  }
}
