import BriefComposition
import GuidanceModel
import Testing

@testable import BriefRendering

@Suite struct ICalendarRendererTests {
  @Test func aSheet() throws {
    expectSnapshot(ICalendarRenderer.text(try Self.sheet()), "sheet.ics")
  }

  @Test func aSheetInUTCNeedsNoZone() throws {
    var sheet = try Self.sheet()
    sheet.zones = []
    for index in sheet.events.indices {
      sheet.events[index].start.zone = nil
      sheet.events[index].end.zone = nil
    }
    let text = ICalendarRenderer.text(sheet)
    #expect(!text.contains("TZID") && text.contains("\r\nDTSTART:20270308T090000Z\r\n"))
  }

  @Test func everyLineEndsWithCarriageReturnAndLineFeed() throws {
    let bytes = Array(ICalendarRenderer.text(try Self.sheet()).utf8)
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      #expect(index > 0 && bytes[index - 1] == UInt8(ascii: "\r"))
    }
    #expect(bytes.suffix(2) == [UInt8(ascii: "\r"), UInt8(ascii: "\n")])
  }

  private static func sheet() throws -> CalendarSheet {
    func moment(_ date: String, _ time: String) throws -> CalendarSheet.Moment {
      CalendarSheet.Moment(
        date: try #require(CivilDate(date)),
        time: try #require(ClockTime(time)),
        zone: "Almaria/Stadt"
      )
    }
    func onset(_ date: String, _ time: String, _ offsets: (Int, Int), _ name: String) throws -> CalendarSheet.Onset {
      CalendarSheet.Onset(
        date: try #require(CivilDate(date)),
        time: try #require(ClockTime(time)),
        before: offsets.0,
        after: offsets.1,
        isDaylight: name == "ASST",
        abbreviation: name
      )
    }
    return CalendarSheet(
      made: try #require(CivilDate("2027-03-01")),
      zones: [
        CalendarSheet.ZoneClock(
          name: "Almaria/Stadt",
          onsets: [
            try onset("1970-01-01", "00:00", (3600, 3600), "AST"),
            try onset("2027-03-28", "02:00", (3600, 7200), "ASST"),
            try onset("2027-10-31", "03:00", (7200, 3600), "AST"),
          ]
        )
      ],
      events: [
        CalendarSheet.Event(
          uid: "ada-bo-2027-03-08@rapport",
          start: try moment("2027-03-08", "09:00"),
          end: try moment("2027-03-08", "10:20"),
          summary: "Mentoring: Bo; of Borduria, 裕樹",
          description: [
            "Ada: Monday 8 March 2027, 09:00, Port Almar", "", "8 min: How each arrives — 裕樹 first, then Ada",
          ],
          place: "Video call"
        ),
        CalendarSheet.Event(
          uid: "ada-bo-2027-04-05@rapport",
          start: try moment("2027-04-05", "09:00"),
          end: try moment("2027-04-05", "10:00"),
          summary: "Mentoring: Bo",
          description: [],
          isProposed: true
        ),
      ]
    )
  }
}
