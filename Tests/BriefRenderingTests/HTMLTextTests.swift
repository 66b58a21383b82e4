import SeededRandom
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
    var random = SeededRandom(seed: 3)
    for _ in 0..<4_000 {
      let text = random.text(of: Self.pieces, most: 8)
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
