import Foundation
import Testing

@testable import RapportCommands

@Suite struct BriefCommandTests {
  @Test func aProfileGivesTheBriefOfItsReader() throws {
    let bench = try CommandBench()
    let outcome = bench.run("brief", bench.folder + "/content/examples/ada-bo.xml", "--for", "mentoree")
    #expect(outcome.code == 0)
    #expect(outcome.talk == "")
    #expect(outcome.output.hasPrefix("Before your third meeting with Ada\n"))
    #expect(outcome.output.contains("Thursday 3 December 2026, 17:00 to 18:00, Szohod"))
  }

  @Test(arguments: [("mentor", "for the mentor"), ("both", "for the mentor and for the mentoree")])
  func whatWasWrittenIsSaid(_ readers: String, _ words: String) throws {
    let bench = try CommandBench()
    let outcome = bench.run("brief", bench.profile, "--for", readers, "--output", "brief.html")
    #expect(outcome.code == 0 && outcome.output == "")
    #expect(outcome.talk == "rapport: brief.html: \(words)\n")
  }

  @Test func whoDoesNotWorkOnTheDayIsNamedWithTheDaysOfBoth() throws {
    let bench = try CommandBench()
    try bench.edit("examples/ada-bo.xml", "date=\"2026-12-03\"", "date=\"2026-12-05\"")
    let words = bench.run("brief", bench.profile, "--width", "200").output
    #expect(words.contains("none on Saturdays: "))
    #expect(words.contains("Both of you work on "))
    #expect(!words.contains("turn for the awkward hour"))
  }

  /// 13:00 in one zone is 22:00 of the day before nine hours and more to the west.
  @Test(arguments: ["mentor", "mentoree"])
  func theDayOffIsNamedByTheClockOfWhoIsOff(_ reader: String) throws {
    let bench = try CommandBench()
    try bench.edit("examples/ada-bo.xml", "date=\"2026-12-03\"", "date=\"2026-12-05\"")
    let words = bench.run("brief", bench.profile, "--for", reader, "--width", "200").output
    #expect(!words.contains("none on Fridays"), "\(words)")
  }

  @Test func aPageForADistantMeetingLooksAheadFromIt() throws {
    let bench = try CommandBench()
    try bench.edit("examples/ada-bo.xml", "date=\"2026-12-03\"", "date=\"2027-12-02\"")
    // Hours that are declared leave room for what is ahead.
    for (culture, hours) in [("almaria", ("09:00", "17:00")), ("borduria", ("16:00", "20:00"))] {
      let element = "<hours days=\"mon tue wed thu fri\" from=\"\(hours.0)\" to=\"\(hours.1)\"/>"
      let tie = "<culture id=\"\(culture)\"/>"
      try bench.edit("examples/ada-bo.xml", tie, element + tie)
    }
    let page = bench.run("brief", bench.profile, "--width", "200", "--today", "2027-06-01").output
    #expect(page.contains("Ahead         Fri 17 Dec Lantern Day"), "\(page)")
  }

  @Test func twoCulturesAreEnough() throws {
    let outcome = try CommandBench().run("brief", "--mentor", "almaria", "--mentoree", "Bordurian")
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("Before your first meeting with your mentoree\n"))
    #expect(outcome.output.contains("Remarks come wrapped"))
  }

  @Test func aCountryWithoutEntriesGetsItsRegionAndSaysSo() throws {
    let outcome = try CommandBench().run("brief", "--mentor", "almaria", "--mentoree", "cascara", "--width", "120")
    #expect(outcome.output.contains("Remarks come between two kind words"))
    #expect(outcome.output.contains("nothing is held for Cascara itself. Guidance falls back to its region, Lowlands."))
  }

  @Test(arguments: [
    ["brief"], ["brief", "--mentor", "almaria"], ["brief", "x.xml", "--mentor", "almaria"],
    ["brief", "--mentor", "almaria", "--mentoree", "borduria", "--today", "yesterday"],
    ["brief", "--mentor", "almaria", "--mentoree", "borduria", "--width", "9"],
    ["brief", "--mentor", "almaria", "--mentoree", "borduria", "--nonsense"], ["nonsense"],
  ])
  func wrongUsageIs64(_ arguments: [String]) throws {
    let bench = try CommandBench()
    let outcome = bench.run(arguments)
    #expect(outcome.code == 64)
    #expect(outcome.output == "" && !outcome.talk.isEmpty)
  }

  @Test func aPrivatePageIsForOneReader() throws {
    let outcome = try CommandBench().run(
      "brief",
      "--mentor",
      "almaria",
      "--mentoree",
      "borduria",
      "--private",
      "--for",
      "both"
    )
    #expect(outcome.code == 64 && outcome.talk.contains("--private makes a page for one reader."))
  }

  @Test(arguments: [("brief.pdf", "RAPPORT_PYTHON"), ("brief.docx", "apt install pandoc")])
  func aMissingProgramIsNamedWithWhatBringsIt(_ file: String, _ hint: String) throws {
    let bench = try CommandBench()
    let outcome = bench.run("brief", "--mentor", "almaria", "--mentoree", "borduria", "-o", file)
    #expect(outcome.code == 2 && outcome.talk.contains(hint))
    #expect(!FileManager.default.fileExists(atPath: bench.folder + "/" + file))
  }

  @Test func bytesGoToAFile() throws {
    let outcome = try CommandBench().run("brief", "--mentor", "almaria", "--mentoree", "borduria", "--format", "pdf")
    #expect(outcome.code == 64 && outcome.talk.contains("add --output brief.pdf"))
  }

  @Test func anUnknownCultureNamesTheNearMiss() throws {
    let outcome = try CommandBench().run("brief", "--mentor", "almria", "--mentoree", "borduria")
    #expect(outcome.code == 64)
    #expect(
      outcome.talk
        == "rapport: there is no culture 'almria'. Did you mean 'almaria' or 'Almaria'? 'rapport list cultures' shows them all.\n"
    )
  }

  @Test func everyMistakeOfAProfileIsNamedAndNothingIsWritten() throws {
    let bench = try CommandBench()
    try bench.edit("examples/ada-bo.xml", "situation.report-late", "situation.report-lat")
    try bench.edit("examples/ada-bo.xml", "Europe/Berlin\" minutes", "Europe/Berlni\" minutes")
    let output = bench.folder + "/brief.html"
    let outcome = bench.run("brief", bench.folder + "/content/examples/ada-bo.xml", "--output", output)
    #expect(outcome.code == 1)
    #expect(outcome.output == "")
    #expect(outcome.talk.contains("ada-bo.xml:3:54: error: there is no time zone `Europe/Berlni`"))
    #expect(outcome.talk.contains("The content holds no situation 'situation.report-lat'. [unknown-reference]"))
    #expect(outcome.talk.contains("fix: Write 'situation.report-late'"))
    #expect(!FileManager.default.fileExists(atPath: output))
  }

  @Test func aProfileThatIsNotThereIs2() throws {
    let outcome = try CommandBench().run("brief", "nowhere.xml")
    #expect(outcome.code == 2)
    #expect(outcome.talk.hasPrefix("rapport: nowhere.xml: cannot be read."))
  }

  @Test func theEndingOfTheFileChoosesTheFormat() throws {
    let bench = try CommandBench()
    for (name, beginning) in [
      ("a.json", "{"), ("a.md", "# "), ("a.html", "<!DOCTYPE html>\n<html"), ("a.txt", "Before"),
    ] {
      let path = "\(bench.folder)/\(name)"
      #expect(bench.run("brief", "--mentor", "almaria", "--mentoree", "borduria", "-o", path).code == 0)
      #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix(beginning))
    }
  }

  @Test func jsonHasWhatScriptsRelyOn() throws {
    let bench = try CommandBench()
    let outcome = bench.run("brief", bench.folder + "/content/examples/ada-bo.xml", "--for", "both", "--json")
    let briefs = try #require(bench.json(outcome.output) as? [[String: Any]])
    #expect(briefs.map { $0["for"] as? String } == ["mentor", "mentoree"])
    #expect(briefs.map { $0["with"] as? String } == ["Bo", "Ada"])
    for key in ["content", "tzdata", "today", "blocks", "omitted", "sources"] { #expect(briefs[0][key] != nil) }
    let blocks = try #require(briefs[0]["blocks"] as? [[String: Any]])
    let lines = try #require(blocks.first?["lines"] as? [[String: Any]])
    #expect(Set(["text", "origin", "sources"]).isSubset(of: lines[0].keys))
  }

  @Test func anUnsharedWorryStaysOut() throws {
    let bench = try CommandBench()
    for format in ["text", "markdown", "html", "json"] {
      let outcome = bench.run(
        "brief",
        bench.folder + "/content/examples/ada-bo.xml",
        "--for",
        "both",
        "--format",
        format
      )
      #expect(outcome.code == 0)
      #expect(!outcome.output.contains("secret"))
    }
  }

  @Test func escapeSequencesInANameReachNobody() throws {
    let bench = try CommandBench()
    try bench.edit("examples/ada-bo.xml", "call=\"Bo\"", "call=\"B&#x9B;31m&#x202E;o&lt;b>\"")
    let profile = bench.folder + "/content/examples/ada-bo.xml"
    let text = bench.run("brief", profile).output
    #expect(!text.unicodeScalars.contains("\u{9B}") && !text.unicodeScalars.contains("\u{202E}"))
    #expect(!bench.run("brief", profile, "--format", "html").output.contains("<b>"))
  }

  @Test func theSameBytesTwice() throws {
    let bench = try CommandBench()
    let profile = bench.folder + "/content/examples/ada-bo.xml"
    let first = bench.run("brief", profile, "--for", "both", "--format", "html")
    #expect(first.output == bench.run("brief", profile, "--for", "both", "--format", "html").output)
  }

  @Test func aBrokenContentFileGivesOneWarningAndTheRestAnswers() throws {
    let bench = try CommandBench()
    try bench.edit("bridges/criticism.xml", "</bridges>", "")
    let outcome = bench.run("brief", "--mentor", "almaria", "--mentoree", "borduria")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("Remarks come wrapped"))
    #expect(outcome.talk.split(separator: "\n").count == 1)
    #expect(outcome.talk.contains("bridges/criticism.xml holds mistakes and is used in part."))
  }

  @Test func withoutATzDatabaseThePageSaysWhatItCouldNotCompute() throws {
    let bench = try CommandBench()
    let outcome = bench.run(["brief", bench.profile, "--width", "200"], zoneFolder: bench.folder + "/nothing")
    #expect(outcome.code == 0 && outcome.talk == "", "\(outcome.talk)")
    #expect(outcome.output.contains("not computed: there is no time zone database"))
    #expect(bench.run(["plan", bench.profile], zoneFolder: bench.folder + "/nothing").code == 0)
  }
}
