import Foundation
import Testing

@testable import RapportCommands

@Suite struct ReadingCommandsTests {
  @Test func listsAreValidJSONWithTheirKeys() throws {
    let bench = try CommandBench()
    let cultures = try #require(bench.json(bench.run("list", "cultures", "--json").output) as? [[String: Any]])
    #expect(cultures.map { $0["id"] as? String } == ["almaria", "borduria", "cascara", "lowlands"])
    #expect(cultures.map { $0["entries"] as? Int } == [2, 2, 0, 1])
    #expect(cultures[0]["parent"] as? String == "lowlands")
    #expect(cultures[3]["parent"] is NSNull)
    for subject in ["topics", "dimensions", "practices", "situations", "checklists", "questions", "sources"] {
      let rows = try #require(bench.json(bench.run("list", subject, "--json").output) as? [[String: Any]])
      #expect(!rows.isEmpty && rows.allSatisfy { Set($0.keys) == ["id", "title"] })
    }
  }

  @Test func aListForPeopleIsAlignedAndCutToTheTerminal() throws {
    let bench = try CommandBench()
    #expect(bench.run("list", "situations").output == "situation.report-late  A report came late\n")
    let narrow = bench.run("list", "situations", terminal: Terminal(width: 30)).output
    #expect(narrow == "situation.report-late  A repo\u{2026}\n")
  }

  @Test(arguments: [
    "almaria.feedback.habit", "almaria", "handbook-2001", "checklist.ground-rules", "checklist.ground-rules.agenda",
    "criticism", "feedback", "situation.report-late", "question.teacher", "practice.ground-rules",
    "bridge.criticism-near-close",
  ])
  func everythingWithAnIdCanBeShown(_ id: String) throws {
    let bench = try CommandBench()
    let outcome = bench.run("show", id)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("\(id) · "))
    let pages = try #require(bench.json(bench.run("show", id, "--json").output) as? [[String: Any]])
    #expect(pages.first?["id"] as? String == id)
  }

  @Test func anUnknownIdNamesNearMisses() throws {
    let outcome = try CommandBench().run("show", "almaria.feedback.habi")
    #expect(outcome.code == 64)
    #expect(outcome.talk.contains("Did you mean 'almaria.feedback.habit'"))
  }

  @Test func everyEntryIsExportedOnALineOfItsOwn() throws {
    let bench = try CommandBench()
    let lines = bench.run("export", "--format", "jsonl").output.split(separator: "\n")
    #expect(lines.count == 14)
    let keys: Set = ["id", "kind", "culture", "topics", "title", "text", "ask", "evidence", "status"]
    for line in lines {
      let entry = try #require(try bench.json(String(line)) as? [String: Any])
      #expect(Set(entry.keys) == keys)
    }
    #expect(lines.count { $0.contains("\"culture\":null") || $0.contains("\"culture\": null") } == 9)
  }

  @Test func soundContentIsClean() throws {
    let bench = try CommandBench()
    let outcome = bench.run("check")
    #expect(outcome.code == 0 && outcome.output == "")
    #expect(outcome.talk.hasSuffix("rapport: no problems\n"))
    #expect(bench.run("check", "--json").output == "[]\n")
  }

  @Test func aMistakeIsNamedAtItsPlaceWithItsMending() throws {
    let bench = try CommandBench()
    try bench.edit(
      "cultures/countries/almaria.xml",
      "<cite source=\"handbook-2001\"/>\n  </norm>",
      "<cite source=\"handbok-2001\"/>\n  </norm>"
    )
    let outcome = bench.run("check")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("almaria.xml:24:11: error: there is no source \"handbok-2001\""))
    #expect(outcome.output.contains("fix: "))
    let found = try #require(bench.json(bench.run("check", "--json").output) as? [[String: Any]])
    #expect(Set(found[0].keys) == ["id", "severity", "file", "line", "column", "reason", "response"])
  }

  @Test func whatIsNotThereIsNotCalledSound() throws {
    let outcome = try CommandBench().run("check", "nosuch.xml")
    #expect(outcome.code == 2 && outcome.output == "")
    #expect(outcome.talk == "rapport: nosuch.xml: there is nothing of that name. Nothing was checked.\n")
  }

  @Test func aFolderOfOtherContentIsNotCalledSound() throws {
    let bench = try CommandBench()
    let other = bench.folder + "/other"
    try FileManager.default.createDirectory(atPath: other, withIntermediateDirectories: true)
    let outcome = bench.run("check", other)
    #expect(outcome.code == 2 && outcome.talk.contains("this folder is not of the content in use"))
    #expect(outcome.talk.contains("rapport check --content \(other)"))
    #expect(bench.run("check", bench.folder).code == 0)
  }

  @Test func aProfileAnywhereIsChecked() throws {
    let bench = try CommandBench()
    try "<profile id=\"x\"><mentor/></profile>".write(
      toFile: bench.folder + "/mine.xml",
      atomically: true,
      encoding: .utf8
    )
    let outcome = bench.run("check", "mine.xml")
    #expect(outcome.code == 1 && outcome.output.contains("mine.xml:1:"))
  }

  @Test func withoutContentItSaysWhereItLooked() {
    let talk = Recorder()
    let environment = CommandEnvironment(
      variables: [:],
      workingFolder: "/nowhere/at/all",
      programPath: "/opt/rapport/bin/rapport",
      today: .init(daysSinceEpoch: 0),
      output: Recorder(),
      talk: talk
    )
    #expect(Rapport.run(["list", "topics"], in: environment) == 2)
    #expect(talk.text.contains("  /nowhere/at/all/content\n"))
    #expect(talk.text.contains("  /opt/rapport/share/rapport/content\n"))
    #expect(talk.text.contains("--content DIR"))
  }

  @Test func helpGoesToStandardOutputAndHasExamples() throws {
    let bench = try CommandBench()
    for command in ["brief", "plan", "search", "show", "list", "check", "export"] {
      let outcome = bench.run(command, "--help")
      #expect(outcome.code == 0 && outcome.talk == "")
      #expect(outcome.output.contains("EXAMPLES"))
    }
    #expect(bench.run("--version").output.hasPrefix("rapport "))
  }
}
