import Testing

@testable import BriefRendering

@Suite struct TerminalTextTests {
  @Test(arguments: [
    ("plain", "plain"), ("裕樹 é 😀 “q” – שָׁלוֹם", "裕樹 é 😀 “q” – שָׁלוֹם"), ("a\u{1B}[31mb", "a\u{FFFD}[31mb"),
    ("\u{1B}]0;x\u{7}", "\u{FFFD}]0;x\u{FFFD}"), ("\u{9B}2J", "\u{FFFD}2J"), ("\u{C2}", "\u{C2}"),
    ("\u{7F}\u{0}\u{8}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("a\u{202E}b\u{2066}c\u{2069}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}"), ("a\tb\nc\r\nd\u{85}e\u{2028}f", "a b c  d e f"),
    ("می\u{200C}خواهم \u{200F}", "می\u{200C}خواهم \u{200F}"), ("👩‍🔬", "👩‍🔬"),
  ])
  func safe(_ text: String, _ expected: String) {
    #expect(TerminalText.safe(text) == expected)
  }
}
