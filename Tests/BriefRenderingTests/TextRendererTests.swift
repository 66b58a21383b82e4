import BriefComposition
import Testing

@testable import BriefRendering

@Suite struct TextRendererTests {
  @Test(arguments: [40, 57, 60, 80, 132, 200])
  func noLineIsWiderThanAsked(_ width: Int) {
    let text = TextRenderer(width: width, explains: true).render([SampleBrief.mentor, SampleBrief.hostile])
    let widest = text.split(separator: "\n").map { DisplayWidth.of($0) }.max()
    #expect((widest ?? 0) <= width)
  }

  @Test(arguments: [(0, 40), (39, 40), (1_000, 200)])
  func widthIsBroughtIntoBounds(_ asked: Int, _ used: Int) {
    #expect(
      TextRenderer(width: asked).render([SampleBrief.mentor]) == TextRenderer(width: used).render([SampleBrief.mentor])
    )
  }

  @Test func colourChangesNoWord() {
    let plain = TextRenderer(width: 80).render([SampleBrief.mentor])
    let coloured = TextRenderer(width: 80, isColoured: true).render([SampleBrief.mentor])
    #expect(coloured.contains("\u{1B}[1m"))
    #expect(coloured.replacing(/\u{1B}\[[0-9]m/, with: "") == plain)
    #expect(!plain.contains("\u{1B}"))
  }

  @Test func nothingHostileReachesTheTerminal() {
    let text = TextRenderer(width: nil, explains: true).render([SampleBrief.hostile])
    #expect(!text.unicodeScalars.contains { TerminalText.isUnsafe($0) && $0 != "\n" })
    #expect(text.contains("Eve\u{FFFD}[2J\u{FFFD}<script>"))
  }

  @Test func aPipeKeepsEachLineWhole() {
    let text = TextRenderer(width: nil).render([SampleBrief.mentor])
    let words =
      "Positions are judgments on a scale of seven steps, not measurements, and not for selection or appraisal."
    #expect(text.contains(words))
  }

  @Test func sentencesToSayAndToLeaveUnsaidDifferWithoutColour() {
    let lines = TextRenderer(width: nil).render([SampleBrief.mentor]).split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("+ ") && $0.contains("When you give advice") })
    #expect(lines.contains { $0.hasPrefix("- Not") && $0.contains("“If I were you, I would simply ask.”") })
  }

  @Test func sameBriefSameText() {
    #expect(
      TextRenderer(width: 72).render([SampleBrief.mentor]) == TextRenderer(width: 72).render([SampleBrief.mentor])
    )
  }

  @Test(arguments: [80, 48])
  func snapshot(_ width: Int) {
    expectSnapshot(TextRenderer(width: width).render([SampleBrief.mentor, SampleBrief.mentoree]), "both.\(width).txt")
  }

  @Test func explainedSnapshot() {
    expectSnapshot(TextRenderer(width: 100, explains: true).render([SampleBrief.mentor]), "mentor.explained.txt")
  }
}
