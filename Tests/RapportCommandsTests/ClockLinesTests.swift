import Testing

/// The line about clocks of a page, for a meeting in Berlin and Tokyo: Berlin's clocks go forward on 28 March 2027 and back
/// on 31 October 2027, Tokyo's never.
@Suite struct ClockLinesTests {
  private func clocks(meeting: String, today: String, for reader: String = "mentor") throws -> String? {
    let bench = try CommandBench()
    try bench.edit("examples/ada-bo.xml", "date=\"2026-12-03\"", "date=\"\(meeting)\"")
    let page = bench.run("brief", bench.profile, "--today", today, "--for", reader, "--width", "200").output
    let words = page.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.firstRange(of: "! Clocks ").map { String(words[$0.upperBound...]) }
  }

  @Test func beforeAMeetingFarOff() throws {
    let line = try clocks(meeting: "2027-04-08", today: "2026-11-23")
    #expect(line?.hasPrefix("from Sun 28 Mar Bo is 7 hours ahead of you, today 8 hours. ") == true)
    let other = try clocks(meeting: "2027-04-08", today: "2026-11-23", for: "mentoree")
    #expect(other?.hasPrefix("from Sun 28 Mar Ada is 7 hours behind you, today 8 hours. ") == true)
  }

  @Test func afterAMeetingFarOff() throws {
    let line = try clocks(meeting: "2027-03-25", today: "2026-11-23")
    let words = "on Sunday 28 March your clocks go 60 minutes forward: the meeting is then 60 minutes earlier for Bo."
    #expect(line?.hasPrefix(words) == true)
  }

  @Test func beforeAndAfter() throws {
    let line = try #require(try clocks(meeting: "2027-10-28", today: "2027-03-20"))
    #expect(line.hasPrefix("from Sun 28 Mar Bo is 7 hours ahead of you, today 8 hours."))
    #expect(line.contains("8 hours. On Sunday 31 October your clocks go 60 minutes back"))
  }

  // Two changes that make up for each other; weeks without one; a change on the morning of the meeting's day is over.
  @Test(arguments: [
    ("2027-11-04", "2026-11-23", nil), ("2026-12-03", "2026-11-23", nil), ("2027-03-28", "2027-03-20", 28),
  ])
  func onlyWhatIsFelt(_ meeting: String, _ today: String, _ day: Int?) throws {
    let line = try clocks(meeting: meeting, today: today)
    #expect((line == nil) == (day == nil))
    if let line { #expect(line.hasPrefix("from Sun 28 Mar")) }
  }

  @Test func aPlaceWithoutClosedDaysIsNamed() throws {
    let bench = try CommandBench()
    let zone = "<name>Cascara</name><demonym>Cascaran</demonym><zone name=\"Asia/Seoul\"/>"
    try bench.edit("cultures/countries/cascara.xml", "<name>Cascara</name>", zone)
    try bench.edit("examples/ada-bo.xml", "Asia/Tokyo", "Asia/Seoul")
    let words = "no closed days are held for Cascara. Ask Bo which days are off."
    for command in ["brief", "plan"] {
      #expect(bench.run(command, bench.profile, "--width", "200").output.contains(words))
    }
    let own = bench.run("plan", bench.profile, "--for", "mentoree", "--width", "200").output
    #expect(own.contains("no closed days are held for Cascara. Add yours to your profile."))
  }
}
