import Testing

@testable import BriefComposition

@Suite struct LineTests {
  private static let pieces = [
    "a", "word", "longest word", " ", "  ", "\t", "\r\n", "\u{a0}", "\u{2014}", "\u{e9}t\u{e9}", "裕樹", "👍", "e\u{301}",
    "",
  ]

  /// Words are counted several bytes at a time: any text must have as many as its characters tell.
  @Test func wordsOfAnyText() {
    var state: UInt64 = 5
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    for _ in 0..<3_000 {
      let texts = (0..<(next(3) + 1)).map { _ in
        (0..<next(9)).map { _ in Self.pieces[next(Self.pieces.count)] }.joined()
      }
      let line = Line(.text, texts.map(Span.words), origin: .computed("test"))
      let spaces: Set<Unicode.Scalar> = [" ", "\t", "\n", "\r"]
      let words = texts.joined().unicodeScalars.split { spaces.contains($0) }.count
      #expect(line.wordCount == words, "\(texts)")
    }
  }

  @Test func aLabelIsAWordOfItsOwn() {
    #expect(Line(.act, label: "Do", "Ask first.".spans, origin: .computed("test")).wordCount == 3)
    #expect(
      Line(.act, [.term("nemawashi", language: "ja", meaning: "asking first")], origin: .computed("t")).wordCount == 3
    )
  }
}

extension String {
  fileprivate var spans: [Span] { [.words(self)] }
}
