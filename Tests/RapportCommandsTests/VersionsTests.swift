import Testing

@testable import RapportCommands

/// What a page was made by and from can be told from the page, and from the program.
@Suite struct VersionsTests {
  @Test func theProgramTellsAllThree() throws {
    let bench = try CommandBench()
    let content = bench.folder + "/content"
    let outcome = bench.run(["--version"], variables: ["RAPPORT_CONTENT": content])
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(outcome.code == 0 && outcome.talk == "" && lines.count == 3 && lines[0] == Version.text)
    let brief = bench.run("brief", bench.profile, "--json").output
    let named = try #require(lines[1].firstMatch(of: /content ([0-9a-f]{12}) \((.+)\)/))
    #expect(brief.contains("\"content\": \"\(named.1)\"") && named.2 == content)
    let zones = try #require(lines[2].firstMatch(of: /time zones ([0-9]{4}[a-z]+)/))
    #expect(brief.contains("\"tzdata\": \"\(zones.1)\"") && brief.contains("\"rapport\": \"\(Version.number)\""))
  }

  @Test func whereNothingIsFoundItSaysSo() throws {
    let outcome = try CommandBench().run(["--version"], zoneFolder: "/nowhere") { $0.workingFolder = "/proc" }
    #expect(outcome.code == 0 && outcome.output.contains("content: none found"))
    #expect(outcome.output.contains("time zones: none found"))
  }

  @Test(arguments: ["text", "markdown", "html"]) func everyPageTellsAllThree(_ format: String) throws {
    let bench = try CommandBench()
    for command in ["brief", "plan"] {
      let page = bench.run(command, bench.profile, "--format", format, "--width", "200").output
      #expect(page.contains(/by rapport [0-9.]+ from content [0-9a-f]{12} with time zones [0-9]{4}[a-z]+/))
    }
  }
}
