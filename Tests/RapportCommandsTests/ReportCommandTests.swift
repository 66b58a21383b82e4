import Foundation
import Testing

@testable import RapportCommands

@Suite struct ReportCommandTests {
  @Test func coverageCountsNormsByTopic() throws {
    let bench = try CommandBench()
    let objects = try #require(bench.json(bench.run("report", "coverage", "--json").output) as? [String: Any])
    let topics = try #require(objects["topics"] as? [String])
    let cultures = try #require(objects["cultures"] as? [[String: Any]])
    let almaria = try #require(cultures.first { $0["id"] as? String == "almaria" })
    #expect(almaria["total"] as? Int == 2)
    let counts = try #require(almaria["counts"] as? [Int])
    let held = zip(topics, counts).filter { $0.1 > 0 }.map(\.0)
    #expect(held == ["feedback", "hierarchy"])
    #expect(!cultures.contains { $0["id"] as? String == "cascara" })
    #expect(objects["rest"] as? [String] == ["1 country is held by name only."])
  }

  @Test(arguments: [40, 60, 80, 200]) func noLineIsWiderThanTheTerminal(_ width: Int) throws {
    let outcome = try CommandBench().run("report", "coverage", "--all", terminal: Terminal(width: width))
    #expect(outcome.code == 0 && outcome.output.contains("Almaria"))
    #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= max(width, 78) })
    #expect(!outcome.output.contains("\u{1B}"))
  }

  @Test func thePageNeedsNoColourAndLoadsNothing() throws {
    let page = try CommandBench().run("report", "coverage", "--format", "html").output
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("title=\"Almaria, feedback: 1\""))
    #expect(page.contains("4 and more") && !page.contains("<script") && !page.contains("http://"))
  }

  @Test func whatIsOverdueDependsOnTheDay() throws {
    let bench = try CommandBench()
    #expect(bench.run("report", "staleness", "--today", "2026-12-01").output.contains(": 0 of"))
    let late = bench.run("report", "staleness", "--today", "2031-01-01")
    #expect(late.output.contains("Almaria: ") && late.output.contains("almaria.feedback.habit"))
    let objects = try #require(
      bench.json(bench.run("report", "staleness", "--today", "2031-01-01", "--json").output) as? [[String: Any]]
    )
    #expect(!objects.isEmpty && objects.allSatisfy { $0["status"] as? String == "overdue" })
    #expect(bench.run("report", "staleness", "--today", "soon").code == 64)
  }

  @Test func sourcesSayWhatRestsOnThem() throws {
    let bench = try CommandBench()
    #expect(bench.run("report", "sources").output.contains("None is unused."))
    #expect(bench.run("report", "sources", "handbook-2001").output.contains("\n  almaria.feedback.habit\n"))
    let wrong = bench.run("report", "sources", "handbok-2001")
    #expect(wrong.code == 64 && wrong.talk.contains("Did you mean 'handbook-2001'?"))
  }

  @Test func anEditIsShownInTheBriefsThatItChanges() throws {
    let bench = try CommandBench()
    let old = bench.folder + "/before"
    try FileManager.default.copyItem(atPath: bench.folder + "/content", toPath: old)
    #expect(bench.run("report", "effect", "--against", old).output.hasPrefix("No sample brief changes; "))
    try bench.edit("cultures/countries/borduria.xml", "wrapped", "tied")
    let outcome = bench.run("report", "effect", "--against", old)
    #expect(outcome.code == 0 && outcome.output.contains("[-wrapped-]{+tied+}"))
    let coloured = bench.run("report", "effect", "--against", old, terminal: Terminal(width: 80, isColoured: true))
    #expect(coloured.output.contains("\u{1B}[31m[-wrapped-]\u{1B}[0m"))
  }

  @Test(arguments: [
    ("criticism", "borduria.feedback.habit speaks for criticism in its place"),
    ("clock", "borduria has no position on clock, by which a brief would rank it"),
  ])
  func aNormThatStandsInNoBriefIsNamedWithTheReason(_ dimension: String, _ reason: String) throws {
    let bench = try CommandBench()
    let old = bench.folder + "/before"
    try FileManager.default.copyItem(atPath: bench.folder + "/content", toPath: old)
    let file = bench.folder + "/content/cultures/countries/borduria.xml"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let norm = try #require(text.range(of: "  <norm id=\"borduria.feedback.habit\"")).lowerBound
    let end = try #require(text.range(of: "</norm>\n")).upperBound
    let second = text[norm..<end].replacing("feedback.habit", with: "cadence.later")
      .replacing("topics=\"feedback\"", with: "topics=\"cadence\"")
      .replacing("dimensions=\"criticism\"", with: "dimensions=\"\(dimension)\"")
    try text.replacing("</culture>", with: second + "</culture>").write(toFile: file, atomically: true, encoding: .utf8)
    let outcome = bench.run("report", "effect", "--against", old)
    #expect(outcome.code == 0)
    let last = outcome.output.split(separator: "\n").last ?? ""
    #expect(last.hasPrefix("borduria.cadence.later stands in none of ") && last.hasSuffix("sample briefs: \(reason)."))
  }

  @Test func numbersOfSourcesAndWhatWasLeftOutAreNoEffect() throws {
    let bench = try CommandBench()
    let old = bench.folder + "/before"
    try FileManager.default.copyItem(atPath: bench.folder + "/content", toPath: old)
    try bench.edit("cultures/countries/borduria.xml", "Remarks come wrapped", "Remarks come tied")
    let output = bench.run("report", "effect", "--against", old).output
    #expect(output.contains("[-wrapped-]{+tied+}"))
    #expect(!output.contains("[1]") && !output.contains("no room in"))
  }

  @Test func effectOutsideARepositorySaysWhatElseToDo() throws {
    let outcome = try CommandBench().run("report", "effect", "--since", "HEAD")
    #expect(outcome.code == 2 && outcome.talk.contains("--against DIR"))
    #expect(try CommandBench().run("report", "effect").code == 64)
    #expect(try CommandBench().run("report", "effect", "--since", "--output=x").code == 64)
  }

  @Test(arguments: [
    ("a b c", "a x c", "a [-b-]{+x+} c"), ("a", "a b", "a {+b+}"), ("a b", "b", "[-a-] b"), ("a", "b", "[-a-]{+b+}"),
  ])
  func theWordsThatDiffer(_ old: String, _ new: String, _ expected: String) {
    #expect(
      WordDiff.differences(from: ["same", old], to: ["same", new]).map { $0.text(isColoured: false) } == [expected]
    )
  }

  @Test func wholeLinesThatGoOrCome() {
    let found = WordDiff.differences(from: ["a", "b", "c"], to: ["a", "c", "d e"]).map { $0.text(isColoured: false) }
    #expect(found == ["[-b-]", "{+d e+}"])
  }
}
