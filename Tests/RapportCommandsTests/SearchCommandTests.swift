import Foundation
import Testing

@testable import RapportCommands

/// `rapport search` as people and scripts meet it; what is found and in which order is tested in the room that ranks.
@Suite struct SearchCommandTests {
  private let escape = "\u{1B}"

  private func answer(_ outcome: CommandBench.Outcome) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
  }

  private func ids(_ outcome: CommandBench.Outcome) throws -> [String] {
    try #require(answer(outcome)["results"] as? [[String: Any]]).compactMap { $0["id"] as? String }
  }

  @Test func foundWordsAreBoldOnATerminalWithColourOnly() throws {
    let bench = try CommandBench()
    let coloured = bench.run("search", "workplaces", terminal: Terminal(width: 80, isColoured: true)).output
    #expect(coloured.contains("In many\(escape)[1m workplaces\(escape)[0m of Borduria"))
    let plain = bench.run("search", "workplaces", terminal: Terminal(width: 80)).output
    #expect(plain.contains("In many workplaces of Borduria") && !plain.contains(escape))
    #expect(!bench.run("search", "workplaces").output.contains(escape))
  }

  @Test func aLongAnswerSaysHowToNarrowIt() throws {
    let output = try CommandBench().run("search", "--limit", "2").output
    #expect(
      output.hasSuffix(
        """
        2 of 14 results: 5 norm, 5 bridge, 1 practice, 1 situation, 1 checklist, 1 question.
        Narrow with --culture: Almaria 2 · Borduria 2 · Lowlands 1
        Narrow with --topic: feedback 8 · hierarchy 3 · agenda 2 · commitments 1

        """
      )
    )
  }

  @Test func itNamesAsManyAsStandInOneLine() throws {
    let output = try CommandBench().run("search", "--limit", "2", terminal: Terminal(width: 60)).output
    #expect(output.hasSuffix("\nNarrow with --topic: feedback 8 · hierarchy 3 · 2 more\n"))
    #expect(output.split(separator: "\n").allSatisfy { $0.count <= 60 })
  }

  @Test func nothingIsLeftToNarrowWhereAllIsShownOrChosen() throws {
    let bench = try CommandBench()
    #expect(!bench.run("search", "--limit", "14").output.contains("Narrow"))
    let chosen = bench.run("search", "--culture", "almaria", "--topic", "feedback", "--limit", "1")
    #expect(!chosen.output.contains("Narrow"))
  }

  @Test func aProfileAsksForItsPair() throws {
    let bench = try CommandBench()
    let question = ["search", "how", "blunt", "with", "the", "draft", "--json"]
    #expect(try ids(bench.run(question)).contains { $0.hasPrefix("bridge.") })
    let pair = bench.run(question + ["--profile", bench.profile])
    #expect(try ids(pair) == ["almaria.feedback.habit", "borduria.feedback.habit", "lowlands.feedback.habit"])
    #expect((try answer(pair)["understood"] as? [String: Any])?["cultures"] as? [String] == ["almaria", "borduria"])
    let mentor = bench.run(question + ["--profile", bench.profile, "--for", "mentor"])
    #expect(try ids(mentor) == ["borduria.feedback.habit", "lowlands.feedback.habit"])
  }

  @Test func aBrokenProfileStopsTheQuestion() throws {
    let bench = try CommandBench()
    try bench.edit("examples/ada-bo.xml", "<culture id=\"almaria\"/>", "<culture id=\"almari\"/>")
    let wrong = bench.run("search", "draft", "--profile", bench.profile)
    #expect(wrong.code == 1 && wrong.output == "" && wrong.talk.contains("ada-bo.xml:"))
    #expect(bench.run("search", "draft", "--profile", "nosuch.xml").code == 2)
  }

  @Test func aMisspeltWordIsMendedOrOnlyNamed() throws {
    let bench = try CommandBench()
    let mended = bench.run("search", "how blnt with the draft")
    #expect(mended.code == 0 && mended.output.hasPrefix("Read as: how blunt with the draft\n"))
    let literal = bench.run("search", "--literal", "how blnt with the draft")
    #expect(literal.code == 0 && literal.output.hasPrefix("Did you mean: how blunt with the draft\n"))
    let json = try answer(bench.run("search", "how blnt with the draft", "--json"))
    #expect(json["suggestion"] as? String == "how blunt with the draft")
  }

  @Test func anUnknownChoiceNamesWhatComesNear() throws {
    let bench = try CommandBench()
    for (option, wrong, near) in [("--culture", "almari", "almaria"), ("--topic", "feedbak", "feedback")] {
      let outcome = bench.run("search", option, wrong)
      #expect(outcome.code == 64 && outcome.output == "" && outcome.talk.contains("Did you mean '\(near)'"))
    }
    #expect(bench.run("search", "--limit", "0").code == 64)
  }

  @Test(arguments: ["draft", "", "walrus zeppelin", "\" OR (", "NEAR(*", "日本 🙂", "the of"])
  func theAnswerIsJSONWithTheSameKeys(_ question: String) throws {
    let outcome = try CommandBench().run("search", question, "--json")
    #expect(outcome.code == 0)
    let keys: Set = ["query", "understood", "suggestion", "total", "results", "nearestTopics", "facets"]
    let answer = try answer(outcome)
    #expect(Set(answer.keys) == keys)
    let result: Set = [
      "id", "kind", "culture", "topics", "title", "snippet", "ask", "score", "file", "line", "highlights",
    ]
    #expect(try #require(answer["results"] as? [[String: Any]]).allSatisfy { Set($0.keys) == result })
    #expect(Set(try #require(answer["facets"] as? [String: Any]).keys) == ["kinds", "cultures", "topics"])
  }

  @Test func scriptsGetThePlacesOfFoundWordsAndAllCounts() throws {
    let bench = try CommandBench()
    try bench.edit("cultures/countries/almaria.xml", "In many workplaces of Almaria", "In é 🙂 workplaces of Almaria")
    let answer = try answer(bench.run("search", "workplaces", "--json"))
    let results = try #require(answer["results"] as? [[String: Any]])
    let first = try #require(results.first { $0["id"] as? String == "almaria.feedback.habit" })
    let scalars = Array(try #require(first["snippet"] as? String).unicodeScalars)
    let marks = try #require(first["highlights"] as? [[Int]])
    let words = marks.map { mark in String(String.UnicodeScalarView(scalars[mark[0]..<mark[1]])) }
    #expect(words == ["workplaces"])
    let facets = try #require(answer["facets"] as? [String: [String: Int]])
    #expect(facets["kinds"] == ["norm": 5])
    #expect(facets["cultures"] == ["almaria": 2, "borduria": 2, "lowlands": 1])
    #expect(facets["topics"] == ["feedback": 3, "hierarchy": 2])
  }
}
