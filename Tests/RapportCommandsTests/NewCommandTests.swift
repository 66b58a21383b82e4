import Foundation
import Testing

@testable import RapportCommands

@Suite struct NewCommandTests {
  private func text(_ bench: CommandBench, _ file: String) throws -> String {
    try String(contentsOfFile: "\(bench.folder)/content/\(file)", encoding: .utf8)
  }

  /// Cascara is held by name only.
  @Test func aCountryHeldByNameGetsWhatItLacks() throws {
    let bench = try CommandBench()
    let outcome = bench.run("new", "culture", "cascara")
    #expect(outcome.code == 0)
    #expect(outcome.output == bench.folder + "/content/cultures/countries/cascara.xml:4\n")
    #expect(outcome.talk.contains("rapport brief --mentor cascara --mentoree de"))
    let text = try text(bench, "cultures/countries/cascara.xml")
    #expect(text.contains("<about/>") && text.contains("id=\"cascara.feedback.at-work\""))
    #expect(bench.run("format", "--check", bench.folder + "/content/cultures/countries/cascara.xml").code == 0)
    #expect(bench.run("new", "culture", "cascara").code == 2)
  }

  @Test func aNormStandsBehindThoseOfItsTopicAndCheckLeadsThroughIt() throws {
    let bench = try CommandBench()
    let file = bench.folder + "/content/cultures/countries/almaria.xml"
    #expect(bench.run("new", "norm", "almaria.feedback.in-the-margin").code == 0)
    let text = try text(bench, "cultures/countries/almaria.xml")
    #expect(
      text.contains("  <norm id=\"almaria.feedback.in-the-margin\" topics=\"feedback\" dimensions=\"\" evidence=\"\"")
    )
    let open = bench.run("check", file)
    #expect(open.code == 1)
    #expect(open.output.components(separatedBy: "error:").count == 2)
    #expect(open.output.contains("dimensions=\"\" is empty; in this <norm> 9 more places are open"))
    try bench.edit(
      "cultures/countries/almaria.xml",
      "dimensions=\"\" evidence=\"\"",
      "dimensions=\"criticism\" evidence=\"expert\""
    )
    let next = bench.run("check", file).output
    #expect(next.contains("<title> is empty; in this <norm> 7 more places are open"))
    #expect(next.contains("fix: Write here: a short headline that says the point, not the subject."))
  }

  @Test(arguments: [
    (["norm", "almria.feedback.x"], "there is no culture 'almria'. Did you mean 'almaria'?"),
    (["norm", "almaria.fedback.x"], "there is no topic 'fedback'. Did you mean 'feedback'?"),
    (["norm", "almaria.x"], "a norm's id is culture.topic.slug"), (["norm", "almaria.feedback.Ä"], "a norm's id is"),
    (["culture", "../x"], "a culture's id is in small letters"),
    (["culture", "dunland", "--parent", "lowland"], "there is no culture 'lowland'. Did you mean 'lowlands'?"),
    (["culture", "dunland"], "For a new country name its region"),
    (["culture", "x", "--sort", "people"], "--sort wants"),
    (["bridge", "critcism-x"], "there is no dimension"),
    (["situation", "x", "--file", "../x"], "--file wants the name"),
    (["situation", "x", "--topics", "fedback"], "Did you mean 'feedback'"), (["source", "Tran 2019"], "a source's id"),
    (["checklist", "nothing.x"], "rapport new checklist nothing"),
  ])
  func whatDoesNotFitIs64AndNothingIsWritten(_ arguments: [String], _ message: String) throws {
    let bench = try CommandBench()
    let outcome = bench.run(["new"] + arguments)
    #expect(outcome.code == 64 && outcome.output == "")
    #expect(outcome.talk.contains(message))
  }

  @Test func whatIsThereIsNotOverwritten() throws {
    let bench = try CommandBench()
    for (kind, id) in [("norm", "almaria.feedback.fault-first"), ("situation", "report-late"), ("source", "bo-2001")] {
      let before = try FileManager.default.subpathsOfDirectory(atPath: bench.folder + "/content")
      let outcome = bench.run("new", kind, id)
      if outcome.code == 0 { continue }
      #expect(outcome.code == 2 && outcome.talk.contains("nothing is overwritten"))
      #expect(try FileManager.default.subpathsOfDirectory(atPath: bench.folder + "/content") == before)
    }
    #expect(bench.run("new", "situation", "report-late").code == 2)
  }

  @Test func everyKindIsCanonicalAndKeepsTheRest() throws {
    for arguments in [
      ["culture", "dunland", "--parent", "lowlands", "--name", "Dunland"], ["bridge", "clock-mentor-earlier-wide"],
      ["practice", "write"], ["situation", "lost"], ["checklist", "handover"], ["checklist", "ground-rules.lamp"],
      ["question", "tea"], ["source", "tran-2019"], ["culture", "guild", "--sort", "profession"],
    ] {
      let bench = try CommandBench()
      #expect(bench.run("format").code == 0)
      let dry = bench.run(["new"] + arguments + ["--dry-run"])
      #expect(dry.code == 0 && dry.output.contains("would get:") && dry.talk == "rapport: nothing was written\n")
      let outcome = bench.run(["new"] + arguments)
      #expect(outcome.code == 0, "\(arguments) \(outcome.talk)")
      let path = String(outcome.output.prefix { $0 != ":" })
      #expect(bench.run("format", "--check", path).output == "", "\(arguments)")
      #expect(bench.run("check", path).output.contains("is empty"), "\(arguments)")
    }
  }

  @Test func aBrokenFileTakesNothing() throws {
    let bench = try CommandBench()
    try bench.edit("cultures/countries/almaria.xml", "</culture>", "")
    let before = try text(bench, "cultures/countries/almaria.xml")
    let outcome = bench.run("new", "norm", "almaria.feedback.x")
    #expect(outcome.code == 2 && outcome.talk.contains("cannot take it as it is"))
    #expect(try text(bench, "cultures/countries/almaria.xml") == before)
  }
}
