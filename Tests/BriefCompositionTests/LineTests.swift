import SeededRandom
import Testing

@testable import BriefComposition

@Suite struct LineTests {
  private static let pieces = [
    "a", "word", "longest word", " ", "  ", "\t", "\r\n", "\u{a0}", "\u{2014}", "\u{e9}t\u{e9}", "裕樹", "👍", "e\u{301}",
    "",
  ]

  /// Words are counted several bytes at a time: any text must have as many as its characters tell.
  @Test func wordsOfAnyText() {
    var random = SeededRandom(seed: 5)
    for _ in 0..<3_000 {
      let texts = (0...random.below(3)).map { _ in random.text(of: Self.pieces, most: 8) }
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
