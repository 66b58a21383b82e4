import SeededRandom
import Testing

@testable import BriefRendering

/// The quick way to break lines gives what the way for every script gives.
@Suite struct NarrowTextTests {
  private static let pieces = [
    "a", "word", "longer words", " ", "  ", "\u{e9}t\u{e9}", "\u{201C}So\u{201D},", "裕樹", "e\u{301}", "-", ".", "ant ",
    " bee",
    "anendlesswordwithoutanyspaceinit", "─", "👍",
  ]
  private static let styles: [StyledText.Style] = [.plain, .bold, .dim]

  @Test(arguments: [nil, 5, 12, 40], [false, true])
  func anyTextAtAnyWidth(width: Int?, isColoured: Bool) {
    var random = SeededRandom(seed: 11)
    let wrapper = TextWrapper(width: width, isColoured: isColoured)
    var quick = 0
    for _ in 0..<2_000 {
      var text = StyledText()
      for _ in 0...random.below(6) {
        let words = (0...random.below(4)).map { _ in Self.pieces[random.below(Self.pieces.count)] }
        text.append(words.joined(separator: random.below(2) == 0 ? " " : ""), Self.styles[random.below(3)])
      }
      #expect(wrapper.lines(text) == wrapper.linesOfPieces(text), "\(text.runs)")
      if NarrowText(text) != nil { quick += 1 }
    }
    #expect(quick > 100)
  }

  @Test func widthsAreCountedInCharacters() {
    let text = StyledText("\u{e9}t\u{e9} \u{e9}t\u{e9} \u{e9}t\u{e9}")
    #expect(TextWrapper(width: 7, isColoured: false).lines(text) == ["\u{e9}t\u{e9} \u{e9}t\u{e9}", "\u{e9}t\u{e9}"])
  }
}
