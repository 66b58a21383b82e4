import Foundation
import Testing

/// What other programs read in our calendar files. Every moment is compared with the plan's JSON, and the clocks of each
/// file with Python's zoneinfo for every half hour of the years it needs.
@Suite(.enabled(if: CalendarReader.isExpected, "run `make test`, which installs the Python library icalendar"))
struct CalendarFilesTests {
  /// The invented pair at other places and another time, in a folder where `rapport` runs.
  private func write(
    _ mentor: String,
    _ mentoree: String,
    meeting: String,
    on date: String,
    in program: InstalledProgram
  )
    throws
  {
    let changes = [
      "s|<place zone=\"Europe/Berlin\"|<place zone=\"\(mentor)\"|",
      "s|<place zone=\"Asia/Tokyo\"|<place zone=\"\(mentoree)\"|",
      "s|date=\"2026-12-03\"|date=\"\(date)\"|",
      "s|time=\"09:00\" zone=\"Europe/Berlin\"|time=\"09:00\" zone=\"\(meeting)\"|",
    ]
    let profile = program.prefix.path + "/share/rapport/content/examples/ada-bo.xml"
    let script = changes.map { "-e '\($0)'" }.joined(separator: " ")
    #expect(try program.run("sed \(script) \(profile) > pair.xml && grep -q 'date=\"\(date)\"' pair.xml").code == 0)
  }

  private struct Plan: Decodable {
    struct Meeting: Decodable {
      var date: String
      var utc: String
      var minutes: Int
    }

    var meetings: [Meeting]
  }

  @Test(arguments: [
    // Both change their clocks in March, two weeks apart; on either wall.
    ("Europe/Berlin", "America/New_York", "Europe/Berlin", "2027-03-03"),
    ("Europe/Berlin", "America/New_York", "America/New_York", "2027-03-03"),
    // In autumn, the other way round.
    ("Europe/Berlin", "America/New_York", "Europe/Berlin", "2026-10-13"),
    // South of the equator, by half an hour, and where summer time is the standard.
    ("Europe/London", "Australia/Sydney", "Australia/Sydney", "2027-03-10"),
    ("Europe/London", "Australia/Lord_Howe", "Australia/Lord_Howe", "2027-03-10"),
    ("America/St_Johns", "Europe/Dublin", "Europe/Dublin", "2027-03-03"),
    // Clocks that go back for Ramadan.
    ("Europe/Paris", "Africa/Casablanca", "Africa/Casablanca", "2027-01-20"),
    // Clocks that never change, quarters of an hour, both sides of the date line.
    ("Africa/Lagos", "Asia/Tokyo", "Asia/Tokyo", "2026-12-02"),
    ("Asia/Kathmandu", "Asia/Kolkata", "Asia/Kathmandu", "2026-12-02"),
    ("Pacific/Apia", "Pacific/Honolulu", "Pacific/Apia", "2027-03-10"),
    ("Pacific/Chatham", "America/Santiago", "Pacific/Chatham", "2027-03-10"),
    // A zone of neither.
    ("Europe/Berlin", "Asia/Tokyo", "Etc/UTC", "2027-03-10"),
  ])
  func thePlanIsReadAsItIsPrinted(_ mentor: String, _ mentoree: String, _ meeting: String, _ date: String) throws {
    let program = try InstalledProgram()
    try write(mentor, mentoree, meeting: meeting, on: date, in: program)
    let options = "pair.xml --today \(date)"
    #expect(try program.run("rapport plan \(options) --output plan.ics").code == 0)
    let json = try program.run("rapport plan \(options) --json").output
    let plan = try JSONDecoder().decode(Plan.self, from: Data(json.utf8))
    let calendar = try CalendarReader().read(program.prefix.path + "/home/plan.ics")
    #expect(calendar.problems == [])
    #expect(calendar.zones == [meeting])
    #expect(plan.meetings.count > 8)
    #expect(calendar.events.map(\.start) == plan.meetings.map(\.utc))
    #expect(calendar.events.map(\.uid) == plan.meetings.map { "ada-bo-\($0.date)@rapport" })
    #expect(try calendar.events.map(minutes) == plan.meetings.map(\.minutes))
    #expect(calendar.events.map(\.status).prefix(2) == ["CONFIRMED", "TENTATIVE"])
  }

  private func minutes(_ event: CalendarReader.Calendar.Event) throws -> Int {
    let format = Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day().time(includingFractionalSeconds: false)
    let moments = try [event.start, event.end].map { try format.parse($0.replacing("Z", with: ":00")) }
    return Int(moments[1].timeIntervalSince(moments[0]) / 60)
  }

  @Test func wordsComeBackAsTheyWereWritten() throws {
    let program = try InstalledProgram()
    let words = "Rope, knots; C:\\new — 裕樹さん 🌿 and " + String(repeating: "é", count: 200)
    let profile = program.prefix.path + "/share/rapport/content/examples/ada-bo.xml"
    let text = try String(contentsOfFile: profile, encoding: .utf8)
      .replacing("</pair>", with: "<carried by=\"mentoree\">\(words)</carried></pair>")
      .replacing("call=\"Ada\"", with: "call=\"Ada; 裕, B\\n\"")
    try text.write(toFile: program.prefix.path + "/home/pair.xml", atomically: true, encoding: .utf8)
    let outcome = try program.run("rapport brief pair.xml --for mentoree --today 2026-11-30 --output meeting.ics")
    #expect(outcome.code == 0)
    let calendar = try CalendarReader().read(program.prefix.path + "/home/meeting.ics")
    #expect(calendar.problems == [] && calendar.events.count == 1)
    let event = try #require(calendar.events.first)
    #expect(event.summary == "Mentoring: Ada; 裕, B\\n")
    #expect(event.description.contains("\n- Bo: \(words)\n"))
    #expect(event.description.hasPrefix("Ada; 裕, B\\n: Thursday 3 December 2026, 09:00, Port Almar\nBo: Thursday"))
    #expect(event.location == "Video call" && event.class == "PRIVATE" && event.status == "CONFIRMED")
  }

  @Test func anHourThatComesTwiceIsTheFirst() throws {
    let program = try InstalledProgram()
    try write("Europe/Berlin", "Asia/Tokyo", meeting: "Europe/Berlin", on: "2027-10-31", in: program)
    #expect(try program.run("sed -i 's|time=\"09:00\"|time=\"02:30\"|' pair.xml").code == 0)
    #expect(try program.run("rapport brief pair.xml --today 2027-10-01 --output meeting.ics").code == 0)
    let calendar = try CalendarReader().read(program.prefix.path + "/home/meeting.ics")
    #expect(calendar.problems == [])
    // 02:30 CEST is 00:30 UTC; it ends an hour later, when the wall shows 02:30 again: only UTC can say that.
    #expect(
      calendar.events.map(\.start) == ["2027-10-31T00:30Z"] && calendar.events.map(\.end) == ["2027-10-31T01:30Z"]
    )
  }
}
