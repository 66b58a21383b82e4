import BriefComposition
import GuidanceModel
import Testing

@testable import BriefRendering

@Suite struct ICalendarTextTests {
  @Test(arguments: [
    ("Ada", "Ada"),
    ("Ada; Bo, both", "Ada\\; Bo\\, both"),
    ("C:\\notes", "C:\\\\notes"),
    ("\"09:00\": now", "\"09:00\": now"),
    ("one\ntwo", "one\\ntwo"),
    ("one\r\ntwo\rthree", "one\\ntwo\\nthree"),
    ("one\r\n\r\ntwo", "one\\n\\ntwo"),
    ("one\u{2028}two\u{85}three", "one\\ntwo\\nthree"),
    ("a\tb", "a b"),
    ("a\u{1B}[2Jb\u{202E}c", "a\u{FFFD}[2Jb\u{FFFD}c"),
    // A line of a stranger's text cannot end the entry.
    ("x\r\nEND:VEVENT", "x\\nEND:VEVENT"),
  ])
  func valuesAreEscaped(_ text: String, _ expected: String) {
    #expect(ICalendarText.escaped(text) == expected)
  }

  @Test(arguments: [
    (0, "+0000"), (3600, "+0100"), (-18_000, "-0500"), (20_700, "+0545"), (-12_600, "-0330"), (50_400, "+1400"),
    (1_172, "+001932"), (-17_762, "-045602"), (-1_805, "-003005"),
  ])
  func offsetsHaveASign(_ seconds: Int, _ expected: String) {
    #expect(ICalendarWriter.offset(seconds) == expected)
  }

  @Test func stampsAreOfOneLength() throws {
    let date = try #require(CivilDate(2027, 3, 5))
    let time = try #require(ClockTime("07:05"))
    #expect(ICalendarWriter.stamp(date, time) == "20270305T070500")
  }
}
