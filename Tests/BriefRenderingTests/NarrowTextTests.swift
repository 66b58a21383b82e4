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
    var state: UInt64 = 11
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    let wrapper = TextWrapper(width: width, isColoured: isColoured)
    var quick = 0
    for _ in 0..<2_000 {
      var text = StyledText()
      for _ in 0..<(next(6) + 1) {
        let words = (0..<(next(4) + 1)).map { _ in Self.pieces[next(Self.pieces.count)] }
        text.append(words.joined(separator: next(2) == 0 ? " " : ""), Self.styles[next(3)])
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
