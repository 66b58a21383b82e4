import Testing

@testable import RapportCommands

@Suite struct CalendarFileTests {
  private func file(_ bench: CommandBench, _ command: String, _ options: String...) -> String {
    let outcome = bench.run([command, bench.profile, "--format", "ics"] + options)
    #expect(outcome.code == 0 && outcome.talk == "")
    return outcome.output
  }

  /// The first entry of a file, unfolded.
  private func event(_ file: String) throws -> [Substring] {
    let lines = file.replacing("\r\n ", with: "").split(separator: "\r\n", omittingEmptySubsequences: true)
    let first = try #require(lines.firstIndex(of: "BEGIN:VEVENT"))
    let last = try #require(lines.firstIndex(of: "END:VEVENT"))
    return Array(lines[first...last])
  }

  @Test func aMeeting() throws {
    let bench = try CommandBench()
    try bench.edit("examples/ada-bo.xml", "</pair>", "<carried by=\"mentor\">Rope, knots; and sails</carried></pair>")
    let event = try event(file(bench, "brief", "--for", "mentoree"))
    #expect(
      event[1...5] == [
        "UID:ada-bo-2026-12-03@rapport",
        "DTSTAMP:20261123T000000Z",
        "DTSTART;TZID=Europe/Berlin:20261203T090000",
        "DTEND;TZID=Europe/Berlin:20261203T100000",
        "SUMMARY:Mentoring: Ada",
      ]
    )
    #expect(event.contains("LOCATION:Video call") && event.contains("CLASS:PRIVATE"))
    let description = try #require(event.first { $0.hasPrefix("DESCRIPTION:") })
    #expect(description.contains("Bo: Thursday 3 December 2026\\, 17:00\\, Szohod\\n"))
    #expect(description.contains("\\n- Ada: Rope\\, knots\\; and sails\\n"))
  }

  @Test func theMeetingIsTheSameEntryInThePlan() throws {
    let bench = try CommandBench()
    for reader in ["mentor", "mentoree", "both"] {
      let (meeting, plan) = (file(bench, "brief", "--for", reader), file(bench, "plan", "--for", reader))
      #expect(try event(meeting) == event(plan))
    }
  }

  @Test(arguments: [("mentor", "Bo"), ("mentoree", "Ada"), ("both", "Ada and Bo")])
  func theSummaryNamesThePartner(_ reader: String, _ name: String) throws {
    let bench = try CommandBench()
    #expect(try event(file(bench, "plan", "--for", reader)).contains("SUMMARY:Mentoring: \(name)"))
  }

  @Test func whatHappenedBetweenTheTwoAndWhatIsTheirsAloneStayOut() throws {
    let bench = try CommandBench()
    for command in ["brief", "plan"] {
      for options in [["mentor", "--private"], ["mentoree", "--private"], ["both"]] {
        let outcome = bench.run([command, bench.profile, "--format", "ics", "--for"] + options)
        let file = outcome.output.replacing("\r\n ", with: "")
        #expect(outcome.code == 0)
        #expect(!file.contains("secret") && !file.contains("A report came late"))
      }
    }
  }

  @Test(arguments: [
    (" date=\"2026-12-03\"", "ada-bo.xml:3:3: error: The meeting has no date. [no-date-for-calendar]\n  fix: Add"),
    (" time=\"09:00\"", "ada-bo.xml:3:3: error: The meeting has no time. [no-time-for-calendar]\n  fix: Add"),
  ])
  func whatIsMissingIsNamed(_ attribute: String, _ message: String) throws {
    let bench = try CommandBench()
    try bench.edit("examples/ada-bo.xml", attribute, "")
    let outcome = bench.run("brief", bench.profile, "--format", "ics")
    #expect(outcome.code == 1 && outcome.output == "")
    #expect(outcome.talk.contains(message))
    // The plan finds a day and an hour of its own.
    #expect(bench.run("plan", bench.profile, "--format", "ics").code == 0)
  }

  @Test func aMissingZoneIsNamedWhereThePersonStands() throws {
    let bench = try CommandBench()
    try bench.edit("examples/ada-bo.xml", "<place zone=\"Asia/Tokyo\">", "<place>")
    let plan = bench.run("plan", bench.profile, "--format", "ics")
    #expect(plan.code == 1 && plan.output == "")
    #expect(
      plan.talk.contains("ada-bo.xml:10:3: error: No time zone is known for the mentoree. [no-zone-for-calendar]")
    )
    // The meeting's own zone is known: its entry can be written.
    #expect(bench.run("brief", bench.profile, "--format", "ics").code == 0)
    try bench.edit("examples/ada-bo.xml", " zone=\"Europe/Berlin\" minutes", " minutes")
    #expect(bench.run("brief", bench.profile, "--format", "ics").code == 1)
  }

  @Test func aPairOfCulturesHasNoMeeting() throws {
    let outcome = try CommandBench().run("brief", "--mentor", "almaria", "--mentoree", "borduria", "-o", "a.ics")
    #expect(outcome.code == 64 && outcome.talk.contains("wants a profile"))
  }

  @Test func theSameBytesTwice() throws {
    let bench = try CommandBench()
    #expect(file(bench, "plan") == file(bench, "plan"))
  }
}
