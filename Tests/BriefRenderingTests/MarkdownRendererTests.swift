import BriefComposition
import Testing

@testable import BriefRendering

@Suite struct MarkdownRendererTests {
  @Test(arguments: [
    ("plain words, 09:00.", "plain words, 09:00."), ("*x*", "\\*x\\*"), ("<b>", "\\<b\\>"), ("a|b", "a\\|b"),
    ("snake_case", "snake\\_case"), ("`code`", "\\`code\\`"), ("[a](b)", "\\[a\\](b)"), ("~~no~~", "\\~\\~no\\~\\~"),
    ("&amp;", "\\&amp;"), ("\\", "\\\\"), ("# a", "\\# a"), ("- a", "\\- a"), ("+ a", "\\+ a"), ("1. a", "1\\. a"),
    ("12) a", "12\\) a"), ("1.5", "1\\.5"), ("2026", "2026"), ("a - b", "a - b"), (":smile:", "\\:smile:"),
    ("$x$", "\\$x\\$"),
    ("a\n# b", "a \\# b"), ("  a  b ", "a b"), ("", ""), ("\u{1B}[1m", "\u{FFFD}\\[1m"),
  ])
  func escaped(_ text: String, _ expected: String) {
    #expect(MarkdownText.escaped(text) == expected)
  }

  @Test func boxesAndTablesAreGitHubs() {
    let lines = MarkdownRenderer().render([SampleBrief.mentor]).split(separator: "\n")
    #expect(lines.contains("- [ ] **By Monday 30 November:** Send two job descriptions as examples"))
    #expect(lines.contains { $0.hasPrefix("- [x] **Settled:**") })
    #expect(lines.contains("| Minutes | Part |"))
  }

  @Test func everyRowOfATableHasAsManyCellsAsItsHead() {
    let text = MarkdownRenderer().render([SampleBrief.mentor, SampleBrief.hostile])
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("|") }
    let counts = rows.map { $0.replacing("\\|", with: "").count { $0 == "|" } }
    #expect(Set(counts) == [3, 6])
  }

  @Test func hostileTextStaysText() {
    let text = MarkdownRenderer(explains: true).render([SampleBrief.hostile])
    let othersText = text.replacing(/<\/?sub>|<br>/, with: "")
    #expect(othersText.firstMatch(of: /[^\\][<\]]/) == nil)
    #expect(!text.contains("\n# not a heading"))
  }

  @Test func snapshot() {
    expectSnapshot(MarkdownRenderer().render([SampleBrief.mentor, SampleBrief.mentoree]), "both.md")
  }
}
