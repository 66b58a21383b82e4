/// How many cells of a terminal a text takes.
package enum DisplayWidth {
  /// Two for wide East Asian characters and emoji, none for combining marks, one for the rest.
  ///
  /// `of("Yuki")` is 4, `of("裕樹")` is 4, `of("e\u{301}")` is 1.
  package static func of(_ text: some StringProtocol) -> Int {
    isNarrow(text) ? text.unicodeScalars.count : text.reduce(0) { $0 + of($1) }
  }

  /// Whether every scalar takes one cell and joins no other: Latin letters, the usual punctuation, lines and
  /// blocks. Quick to find.
  static func isNarrow(_ text: some StringProtocol) -> Bool {
    let isASCII = text.utf8.withContiguousStorageIfAvailable { $0.allSatisfy { $0 < 0x7F && $0 >= 0x20 } }
    return isASCII == true
      || text.unicodeScalars.allSatisfy { scalar in
        let value = scalar.value
        return value < 0x7F && value >= 0x20 || (0xA1...0x2FF).contains(value) && value != 0xAD && value != 0xAE
          || (0x2010...0x2027).contains(value) || (0x2500...0x259F).contains(value)
      }
  }

  /// The cells of one character as a reader sees it.
  static func of(_ character: Character) -> Int {
    isEmoji(character) ? 2 : character.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// Whether a line may break on either side of the character: true of the wide scripts that use no spaces.
  static func isWide(_ character: Character) -> Bool {
    character.unicodeScalars.first.map(isWide) ?? false
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: 0
    default:
      // Medial vowels and final consonants of Korean join the syllable before them.
      (0x1160...0x11FF).contains(scalar.value) ? 0 : isWide(scalar) ? 2 : 1
    }
  }

  /// A character that is shown as a picture: by itself, by a selector, or as a flag.
  private static func isEmoji(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return false }
    if first.properties.isEmojiPresentation { return true }
    return first.properties.isEmoji && scalars.contains { $0.value == 0xFE0F || $0.value == 0x20E3 }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    guard value >= 0x1100 else { return false }
    return wide.contains { $0.contains(value) }
  }

  /// The blocks whose characters are wide or full width in Unicode's EastAsianWidth.txt; emoji are found by property.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4DC0...0xA4CF, 0xA960...0xA97C,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
    0x16FE0...0x18D08, 0x1AFF0...0x1B2FB, 0x1F200...0x1F265, 0x20000...0x3FFFD,
  ]
}
