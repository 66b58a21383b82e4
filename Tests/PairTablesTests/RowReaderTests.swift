import GuidanceModel
import Pair
import Testing

@testable import PairTables

@Suite struct RowReaderTests {
  @Test func aRowIsAProfile() throws {
    let profile = try #require(
      Self.read(
        [
          "stage": "First meeting", "meeting-date": "2026-12-03", "meeting-time": "9:00", "meeting-minutes": "60",
          "meeting-channel": "in-person", "met": "No", "mentor-name": "Ada Lind", "mentor-culture": "Almaria",
          "mentoree-culture": "bo | Almaria lived 4", "mentoree-languages": "bo native, en b2",
          "mentoree-hours": "mon-wed,fri 09:00-17:30", "mentoree-goal": "One | Two\nThree", "mentoree-worry": "Alone",
        ]
      ).profile
    )
    #expect(profile.id == "x" && profile.stage == .firstMeeting && profile.ledger.haveMet == false)
    #expect(profile.meeting.date == CivilDate(2026, 12, 3) && profile.meeting.time == ClockTime("09:00"))
    #expect(profile.meeting.minutes == 60 && profile.meeting.channel == .inPerson)
    #expect(profile.mentor.name == "Ada Lind" && profile.mentor.cultures.map(\.culture.value) == ["al"])
    #expect(profile.mentoree.cultures.map(\.tie) == [.raised, .lived])
    #expect(profile.mentoree.cultures.map(\.years) == [nil, 4])
    #expect(profile.mentoree.languages.map(\.level) == [.native, .b2])
    #expect(profile.mentoree.hours.first?.days == [.monday, .tuesday, .wednesday, .friday])
    #expect(profile.mentoree.goals.map(\.text) == ["One", "Two", "Three"])
    #expect(profile.mentoree.worries.map(\.share) == [.owner])
  }

  @Test func preferencesMayNameATopicOrADimension() throws {
    let cell = "feedback: In writing. | criticism -2: Plainly. | Note: nothing is named."
    let preferences = try #require(Self.read(["mentor-preference": cell]).profile).mentor.preferences
    #expect(preferences.map { $0.topic?.value } == ["feedback", nil, nil])
    #expect(preferences.map { $0.dimension?.value } == [nil, "criticism", nil])
    #expect(preferences.map(\.value) == [nil, -2, nil])
    #expect(preferences.map(\.text.text) == ["In writing.", "Plainly.", "Note: nothing is named."])
  }

  @Test(arguments: [
    ("stage", "firts-meeting", "wrong-value"), ("meeting-date", "3.12.2026", "wrong-date"),
    ("meeting-time", "9 am", "wrong-time"), ("meeting-minutes", "an hour", "wrong-value"),
    ("met", "maybe", "wrong-value"), ("mentor-languages", "German", "wrong-language"),
    ("mentor-hours", "9 to 5", "wrong-hours"),
  ])
  func aWrongCellIsToldWithRowAndColumn(_ column: String, _ text: String, _ id: String) {
    let reading = Self.read([column: text])
    #expect(reading.diagnostics.map(\.id) == [id])
    #expect(reading.diagnostics.first?.reason.hasPrefix("Row 2, \(column): ") == true)
    #expect(reading.diagnostics.first?.location.line == 2)
  }

  @Test func aCellTooManyIsAnErrorAndNotLost() {
    let header = TableHeader(TableReaderTests.records("id,stage")[0], file: "p.csv")
    let reader = RowReader(header: header, file: "p.csv", names: TableNames())
    let reading = reader.read(TableReaderTests.records("a,closing,more")[0], id: "x")
    #expect(reading.diagnostics.map(\.id) == ["too-many-cells"])
  }

  @Test func headersAreReadAsPeopleWriteThem() {
    let header = TableHeader(TableReaderTests.records("Mentor Name,mentoree_zone,MEETING-DATE,time, ")[0], file: "p")
    #expect(header.columns.map { $0?.name } == ["mentor-name", "mentoree-zone", "meeting-date", "meeting-time", nil])
    #expect(header.diagnostics.isEmpty)
  }

  @Test func aColumnThatIsNotKnownIsToldWithItsNearMiss() {
    let header = TableHeader(TableReaderTests.records("id,mentor-nmae,shoe size")[0], file: "p")
    #expect(header.diagnostics.map(\.severity) == [.warning, .warning])
    #expect(header.diagnostics[0].response.contains("Did you mean 'mentor-name'?"))
  }

  @Test(arguments: [("id,stage,id", "column-twice"), ("a,b", "no-header")])
  func aHeaderThatCannotBeReadIsAnError(_ written: String, _ id: String) {
    let header = TableHeader(TableReaderTests.records(written)[0], file: "p")
    #expect(header.diagnostics.filter { $0.severity == .error }.map(\.id) == [id])
  }

  @Test func theTemplateIsReadBackWithoutAMistake() {
    let records = TableReaderTests.records(PairTemplate.table)
    let header = TableHeader(records[0], file: "p.csv")
    #expect(records.count == 2 && header.columns == PairColumn.all && header.diagnostics.isEmpty)
    let held = ["de", "us", "japan", "engineering", "corporate", "software"].map { ($0, CultureID($0)) }
    let names = TableNames(cultures: Dictionary(uniqueKeysWithValues: held))
    let reading = RowReader(header: header, file: "p.csv", names: names).read(records[1], id: "x")
    #expect(reading.diagnostics.isEmpty && reading.profile?.mentoree.name == "Tanaka Yuki")
  }

  @Test func everyColumnIsExplained() {
    #expect(PairColumn.all.allSatisfy { PairTemplate.explanation.contains($0.name + " ") && !$0.help.isEmpty })
  }

  /// A table of one row.
  private static func read(_ cells: [String: String]) -> RowReading {
    let columns = cells.keys.sorted()
    let table = [columns, columns.map { "\"\(cells[$0] ?? "")\"" }].map { $0.joined(separator: ",") }
    let records = TableReaderTests.records(table.joined(separator: "\n"))
    let names = TableNames(cultures: ["almaria": "al", "bo": "bo"], topics: ["feedback"], dimensions: ["criticism"])
    let header = TableHeader(records[0], file: "p.csv")
    return RowReader(header: header, file: "p.csv", names: names).read(records[1], id: "x")
  }
}
