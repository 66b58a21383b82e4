import Testing

@testable import BriefRendering

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("Yuki", 4), ("裕樹", 4), ("ユキ", 4), ("ﾕｷ", 2), ("유키", 4), ("유", 2), ("e\u{301}", 1), ("é", 1),
    ("\u{300}", 0), ("नमस्ते", 4), ("สวัสดี", 4), ("שָׁלוֹם", 4), ("مرحبا", 5), ("a\u{200D}b", 2), ("\u{200F}", 0), ("（", 2),
    ("😀", 2), ("👩‍🔬", 2), ("👍🏽", 2), ("🇯🇵", 2), ("☎\u{FE0F}", 2), ("☎", 1), ("1\u{FE0F}\u{20E3}", 2), ("1", 1), ("𠮷", 2),
    ("─", 1), ("“…”", 3), ("·", 1), ("ệ", 1), ("Ω", 1), ("ж", 1),
  ])
  func cells(_ text: String, _ expected: Int) {
    #expect(DisplayWidth.of(text) == expected)
  }
}
