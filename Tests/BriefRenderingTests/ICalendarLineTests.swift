import Testing

@testable import BriefRendering

@Suite struct ICalendarLineTests {
  private static func x(_ count: Int) -> String { String(repeating: "x", count: count) }

  @Test(arguments: [
    ("", "\r\n"),
    ("SUMMARY:short", "SUMMARY:short\r\n"),
    (x(75), x(75) + "\r\n"),
    (x(76), x(75) + "\r\n x\r\n"),
    // The space of a continued line is one of its octets: 75 + 74.
    (x(149), x(75) + "\r\n " + x(74) + "\r\n"),
    (x(150), x(75) + "\r\n " + x(74) + "\r\n x\r\n"),
    // Two octets, three, four: none is torn.
    (x(74) + "é", x(74) + "\r\n é\r\n"),
    (x(73) + "é", x(73) + "é\r\n"),
    (x(73) + "裕樹", x(73) + "\r\n 裕樹\r\n"),
    (x(72) + "🌿", x(72) + "\r\n 🌿\r\n"),
    // A letter and its accent may part: unfolding joins them again.
    (x(74) + "e\u{301}", x(74) + "e\r\n \u{301}\r\n"),
  ])
  func linesKeepTo75Octets(_ line: String, _ expected: String) {
    #expect(ICalendarLine.folded(line) == expected)
  }

  @Test(arguments: ["x", "é", "裕", "🌿", "xé裕🌿", "👩‍👩‍👧‍👦 "])
  func unfoldingGivesTheLineBack(_ piece: String) {
    for count in 0...120 {
      let line = String(repeating: piece, count: count)
      let folded = ICalendarLine.folded(line)
      #expect(folded.hasSuffix("\r\n"))
      #expect(folded.dropLast().replacing("\r\n ", with: "") == line)
      let lines = folded.split(separator: "\r\n", omittingEmptySubsequences: true)
      #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    }
  }
}
