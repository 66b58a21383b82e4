import Foundation
import Testing

@testable import RapportCommands

@Suite struct PlanCommandTests {
  private typealias Object = [String: Any]

  /// The plan of the two as scripts read it.
  private func plan(_ bench: CommandBench, _ options: String...) throws -> [String: Any] {
    let outcome = bench.run(["plan", bench.profile, "--json"] + options)
    #expect(outcome.code == 0)
    return try #require(bench.json(outcome.output) as? Object)
  }

  private func meetings(_ plan: [String: Any], _ key: String = "meetings") throws -> [[String: Any]] {
    try #require(plan[key] as? [Object])
  }

  private func remarks(_ plan: [String: Any]) throws -> [String] {
    try meetings(plan).flatMap { ($0["remarks"] as? [Object] ?? []).compactMap { $0["text"] as? String } }
  }

  private func lines(_ section: String, _ plan: [String: Any]) throws -> [String] {
    let sections = try #require(plan["sections"] as? [Object])
    let lines = sections.first { $0["id"] as? String == section }?["lines"] as? [Object] ?? []
    return lines.map { "\($0["label"] as? String ?? ""): \($0["text"] as? String ?? "")" }
  }

  @Test(arguments: [("text", "80", "plan.80.txt"), ("text", "48", "plan.48.txt"), ("markdown", "80", "plan.md")])
  func snapshots(_ format: String, _ width: String, _ name: String) throws {
    let bench = try CommandBench()
    let outcome = bench.run("plan", bench.profile, "--format", format, "--width", width, "--for", "both")
    #expect(outcome.code == 0 && outcome.talk == "")
    expectSnapshot(bench.withoutVersions(outcome.output), name)
  }

  @Test(arguments: [("2026-12-03", false), ("2026-12-02", true)])
  func aMeetingAfterTheseWeeksIsSaid(_ today: String, _ isFar: Bool) throws {
    let bench = try CommandBench()
    // Thirteen weeks after 3 December 2026 end on 3 March 2027.
    try bench.edit("examples/ada-bo.xml", "date=\"2026-12-03\"", "date=\"2027-03-03\"")
    let outcome = bench.run("plan", bench.profile, "--today", today, "--width", "200")
    let words =
      "the meeting on Wednesday 3 March 2027 lies after these weeks. Plan from a later day: --today 2027-03-03"
    #expect(outcome.output.contains(words) == isFar, "\(outcome.output)")
  }

  @Test func aPage() throws {
    let bench = try CommandBench()
    let outcome = bench.run("plan", bench.profile, "--for", "mentoree", "--format", "html")
    #expect(outcome.code == 0 && outcome.talk == "")
    expectSnapshot(bench.withoutVersions(outcome.output), "plan.html")
  }

  @Test func scriptsFindTheirKeys() throws {
    let plan = try plan(CommandBench())
    let keys = ["for", "with", "content", "tzdata", "today", "until", "hours", "warnings", "sections", "sources"]
    for key in keys { #expect(plan[key] != nil) }
    let first = try #require(try meetings(plan).first)
    #expect(first["date"] as? String == "2026-12-03" && first["utc"] as? String == "2026-12-03T08:00Z")
    #expect((first["partner"] as? Object)?["time"] as? String == "17:00")
    #expect(try meetings(plan, "alternatives").count == 3)
  }

  @Test func bothAreToldTheSameDates() throws {
    let bench = try CommandBench()
    let outcome = bench.run("plan", bench.profile, "--for", "both", "--json")
    let plans = try #require(bench.json(outcome.output) as? [Object])
    let instants = try plans.map { try meetings($0).map { $0["utc"] as? String } }
    #expect(plans.map { $0["for"] as? String } == ["mentor", "mentoree"])
    #expect(instants[0] == instants[1] && instants[0].count == 11)
  }

  @Test func awkwardHoursGoInTurn() throws {
    let plan = try plan(CommandBench())
    let turns = try meetings(plan).map { $0["turn"] as? String }
    #expect(turns.prefix(5) == [nil, "mentor", "mentoree", "mentor", "mentoree"])
    #expect(try lines("rhythm", plan).contains { $0.hasPrefix("Turns: ") && $0.contains("The first is yours.") })
  }

  @Test func thePairsOwnRhythmHoldsInThePlanAndInTheBrief() throws {
    let bench = try CommandBench()
    let rhythm = "<rhythm weeks=\"3\" minutes=\"75\" days=\"thu fri\" time=\"09:30\"/>"
    try bench.edit("examples/ada-bo.xml", "<pair>", "<pair>\(rhythm)")
    let plan = try plan(bench)
    #expect(try meetings(plan).prefix(3).map { $0["date"] as? String } == ["2026-12-03", "2026-12-18", "2027-01-14"])
    #expect(try meetings(plan).dropFirst().allSatisfy { $0["minutes"] as? Int == 75 })
    let lines = try lines("rhythm", plan)
    #expect(lines.contains("Rhythm: Every 3 weeks, 75 minutes. Your own, on Thursdays or Fridays."))
    #expect(lines.contains("Hour: 09:30 on the clocks of Europe/Berlin, as you agreed."))
    let brief = bench.run("brief", bench.profile, "--width", "200").output
    #expect(brief.contains("Next          Fri 18 Dec (not Thu 24 Dec), Thu 14 Jan, Thu 4 Feb."))
  }

  @Test func minutesOwedAreAddedToTheNextOneAndToItsAlternatives() throws {
    let bench = try CommandBench()
    try bench.edit("examples/ada-bo.xml", "<pair>", "<pair minutes-owed=\"20\">")
    let plan = try plan(bench)
    #expect(try meetings(plan).prefix(2).map { $0["minutes"] as? Int } == [80, 60])
    #expect(try meetings(plan, "alternatives").map { $0["owed"] as? Int } == [20, 20, 20])
  }

  @Test func aMovedDateSaysFromWhereAndWhy() throws {
    let plan = try plan(CommandBench())
    let moved = try #require(try meetings(plan).first { !($0["movedFrom"] is NSNull) })
    #expect(moved["date"] as? String == "2026-12-18" && moved["movedFrom"] as? String == "2026-12-17")
    #expect(try remarks(plan).contains("moved from Thu 17 Dec: Lantern Day (Bo: closed)"))
  }

  @Test func clockChangesAndWhatTheyShift() throws {
    let bench = try CommandBench()
    try bench.edit("examples/ada-bo.xml", "zone=\"Asia/Tokyo\">", "zone=\"America/New_York\">")
    try bench.edit("examples/ada-bo.xml", "date=\"2026-12-03\"", "date=\"2027-03-10\"")
    let plan = try plan(bench, "--today", "2027-03-01")
    let partner = try meetings(plan).prefix(4).map { ($0["partner"] as? Object)?["time"] as? String }
    // New York changes on 14 March, Berlin on 28 March: between them the meeting is an hour later there.
    #expect(partner == ["03:00", "04:00", "04:00", "03:00"])
    let lines = try lines("between", plan).filter { $0.contains("clocks") }
    #expect(
      lines == [
        "Sun 14 Mar: Bo's clocks go 60 minutes forward: the meeting is then 60 minutes later for Bo.",
        "Sun 28 Mar: your clocks go 60 minutes forward: the meeting is then 60 minutes earlier for Bo.",
      ]
    )
  }

  @Test func clocksThatChangeTogetherShiftNothing() throws {
    let bench = try CommandBench()
    try bench.edit("examples/ada-bo.xml", "zone=\"Asia/Tokyo\">", "zone=\"Europe/Amsterdam\">")
    let lines = try lines("between", plan(bench, "--today", "2027-03-01")).filter { $0.contains("clocks") }
    #expect(lines == ["Sun 28 Mar: both your clocks go 60 minutes forward together."])
  }

  @Test func whereItIsAnotherDayForThePartnerTheWeekdayIsNamed() throws {
    let bench = try CommandBench()
    try bench.edit("examples/ada-bo.xml", "<place zone=\"Europe/Berlin\"", "<place zone=\"America/Los_Angeles\"")
    try bench.edit("examples/ada-bo.xml", "time=\"09:00\" zone=\"Europe/Berlin\"", "time=\"09:00\" zone=\"Asia/Tokyo\"")
    let mentor = bench.run("plan", bench.profile, "--width", "120").output
    #expect(mentor.contains("  Wed 2 Dec   16:00  Thu 09:00       60\n"))
    #expect(mentor.contains("The hours around Wednesday 2 December\n"))
    #expect(mentor.contains("Wednesdays 16:00 to 17:00 for you, Thursdays 09:00 to 10:00 for Bo."))
    let mentoree = bench.run("plan", bench.profile, "--for", "mentoree", "--width", "120").output
    #expect(mentoree.contains("  Thu 3 Dec   09:00  Wed 16:00       60\n"))
    #expect(mentoree.contains("If Thursday 3 December cannot be kept\n"))
  }

  @Test func whereATableOfDatesEndsIsSaid() throws {
    let bench = try CommandBench()
    #expect(
      try lines("between", plan(bench)).last
        == "Not told: Tide Week in 2027, since the table of dates ends in 2026. Ask for the dates."
    )
    let brief = bench.run("brief", bench.profile, "--today", "2026-12-20", "--width", "200").output
    #expect(brief.contains("Tide Week in 2027, since the table of dates ends in 2026."))
  }

  @Test func theHoursOfBothStandOnOneAxis() throws {
    let bench = try CommandBench()
    let hours = "<hours days=\"mon tue wed thu fri\" from=\"08:00\" to=\"19:00\"/><culture id=\"borduria\"/>"
    try bench.edit("examples/ada-bo.xml", "<culture id=\"borduria\"/>", hours)
    let chart = try #require(plan(bench)["hours"] as? Object)
    let rows = try #require(chart["rows"] as? [Object])
    // From 20:00 UTC: Berlin 09:00 to 17:00 is 08:00 to 16:00 UTC, Tokyo 08:00 to 19:00 is 23:00 to 10:00.
    #expect(chart["utc"] as? String == "2026-12-02T20:00Z")
    #expect(rows.map { $0["blocks"] as? [[Int]] } == [[[720, 1200]], [[180, 840]]])
    #expect(rows.map { $0["hours"] as? String } == ["09:00 to 17:00, assumed", "08:00 to 19:00"])
    #expect(chart["common"] as? [[Int]] == [[720, 840]])
    #expect(chart["meeting"] as? [Int] == [720, 780])
  }

  @Test func withoutAZoneThereAreDaysAndAWordOnWhy() throws {
    let bench = try CommandBench()
    try bench.edit("examples/ada-bo.xml", "<place zone=\"Asia/Tokyo\">", "<place>")
    let outcome = bench.run("plan", bench.profile)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("! Hours         not computed: no time zone is known for Bo."))
    #expect(outcome.output.contains("Thu 3 Dec   –    –        60"))
    #expect(!outcome.output.contains("The hours around"))
  }

  @Test func withoutARhythmNothingIsInvented() throws {
    let bench = try CommandBench()
    for rhythm in ["0\" to-month=\"3\" weeks=\"1", "3\" weeks=\"2"] {
      let rest = rhythm.hasPrefix("0") ? "minutes-least=\"60\" minutes-most=\"90\"" : "minutes-least=\"90\""
      try bench.edit("practices/practices.xml", "<rhythm from-month=\"\(rhythm)\" \(rest)/>", "")
    }
    let outcome = bench.run("plan", bench.profile)
    #expect(outcome.code == 0 && outcome.output.contains("no rhythm is held, so none can be planned."))
    let file = bench.run("plan", bench.profile, "--format", "ics")
    #expect(file.code == 2 && file.talk.contains("hold no meeting") && file.output == "")
  }

  @Test(arguments: [
    ["plan"], ["plan", "--for", "nobody"], ["plan", "--today", "soon"], ["plan", "--width", "9"],
    ["plan", "--format", "pdf"], ["plan", "--nonsense"],
  ])
  func wrongUsageIs64(_ arguments: [String]) throws {
    let bench = try CommandBench()
    let named = arguments == ["plan"] ? arguments : ["plan", bench.profile] + arguments.dropFirst()
    let outcome = bench.run(named)
    #expect(outcome.code == 64)
    #expect(outcome.output == "" && !outcome.talk.isEmpty)
  }

  @Test func aZoneThatIsNotThereNamesItsNearMiss() throws {
    let bench = try CommandBench()
    try bench.edit("examples/ada-bo.xml", "zone=\"Asia/Tokyo\">", "zone=\"Asia/Tokio\">")
    let outcome = bench.run("plan", bench.profile)
    #expect(outcome.code == 1 && outcome.output == "")
    #expect(outcome.talk.contains("Asia/Tokio") && outcome.talk.contains("Asia/Tokyo"))
    #expect(bench.run("plan", "nowhere.xml").code == 2)
  }

  @Test func theEndingOfTheFileChoosesTheFormat() throws {
    let bench = try CommandBench()
    let endings = [
      ("a.json", "{"), ("a.md", "# "), ("a.html", "<!DOCTYPE html>"), ("a.ics", "BEGIN:VCALENDAR\r\n"),
      ("a.txt", "The"),
    ]
    for (name, beginning) in endings {
      let path = "\(bench.folder)/\(name)"
      let outcome = bench.run("plan", bench.profile, "--output", path)
      #expect(outcome.code == 0 && outcome.output == "")
      let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
      #expect(text.hasPrefix(beginning))
    }
  }

  @Test func escapeSequencesInANameReachNobody() throws {
    let bench = try CommandBench()
    try bench.edit("examples/ada-bo.xml", "call=\"Bo\"", "call=\"B&#x9B;31m&#x202E;o&lt;b>\"")
    for format in ["text", "markdown", "json", "ics"] {
      let output = bench.run("plan", bench.profile, "--format", format).output
      #expect(!output.isEmpty)
      #expect(!output.unicodeScalars.contains("\u{9B}") && !output.unicodeScalars.contains("\u{202E}"))
    }
    #expect(!bench.run("plan", bench.profile, "--format", "html").output.contains("<b>"))
  }
}
