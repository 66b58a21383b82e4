import Testing

@testable import BriefRendering

/// Text is escaped by its bytes, several at a time: any text must come out as character by character.
@Suite struct HTMLTextTests {
  private static let pieces = [
    "a", "word ", "a longer stretch of words ", "&", "<", ">", "\"", "'", "\u{201C}", "\u{e9}", "裕樹", "👍", "\u{1B}",
    "\t",
    "\n", "\u{7F}", "\u{202E}", "=", ";", "?", "%", "#", "|", "}", "~", "",
  ]

  private static func slowly(_ text: String) -> String {
    TerminalText.safe(text).map { character in
      switch character {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "'": "&#39;"
      default: String(character)
      }
    }.joined()
  }

  @Test func anyText() {
    var state: UInt64 = 3
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    for _ in 0..<4_000 {
      let text = (0..<next(9)).map { _ in Self.pieces[next(Self.pieces.count)] }.joined()
      #expect(HTMLText.escaped(text) == Self.slowly(text), "\(text.debugDescription)")
    }
  }

  @Test func everyByteOfASCIIAtEveryPlace() {
    for byte in UInt8(0)..<128 {
      for place in 0..<9 {
        let text = String(repeating: "x", count: place) + String(UnicodeScalar(byte)) + "yyyyyyyy"
        #expect(HTMLText.escaped(text) == Self.slowly(text), "\(byte) at \(place)")
      }
    }
  }
}
