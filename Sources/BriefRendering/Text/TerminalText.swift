/// Makes text safe to show: nothing that a terminal obeys, and nothing that reorders what is read, passes through.
///
/// Names and notes come from files that strangers may have written; an escape sequence in one could retitle the
/// window, hide a line or type a command.
package enum TerminalText {
  /// The text with each control, escape and bidirectional override character replaced by U+FFFD, and each tab or
  /// line break by a space.
  ///
  /// `safe("a\u{1B}[2Jb")` is `a\u{FFFD}[2Jb`.
  package static func safe(_ text: String) -> String {
    if isPlain(text) { return text }
    return replaced(text)
  }

  private static func replaced(_ text: String) -> String {
    var output = ""
    for scalar in text.unicodeScalars {
      if isLineBreak(scalar) || scalar == "\t" {
        output += " "
      } else {
        output.unicodeScalars.append(isUnsafe(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return output
  }

  /// Controls (C0, DEL, C1) and the characters that override, embed or isolate direction. The marks U+200E and
  /// U+200F stay, for names in Hebrew and Arabic need them, and so do the joiners of Persian and Indic scripts.
  static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Every character that starts a new line somewhere.
  static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Whether nothing needs replacing: true for nearly every text, and found by its bytes.
  static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      let bytes = UnsafeRawBufferPointer(bytes)
      var (before, last): (UInt8, UInt8) = (0, 0)
      var place = 0
      while place < bytes.count {
        if place &+ 8 <= bytes.count, isPrintable(bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)) {
          (before, last) = (0, 0)
          place &+= 8
          continue
        }
        let byte = bytes[place]
        if byte < 0x20 || byte == 0x7F || endsUnsafe(before, last, byte) { return false }
        (before, last) = (last, byte)
        place &+= 1
      }
      return true
    }
  }

  /// Whether eight bytes are printable ASCII, found by what borrows and carries: 0x20 to 0x7E.
  static func isPrintable(_ eight: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let (high, delete) = (ones &* 0x80, eight ^ (ones &* 0x7F))
    return (eight | (eight &- ones &* 0x20) | (delete &- ones)) & high == 0
  }

  /// Whether these bytes end U+0080 to U+009F, U+2028 to U+202E or U+2066 to U+2069.
  private static func endsUnsafe(_ before: UInt8, _ last: UInt8, _ byte: UInt8) -> Bool {
    if last == 0xC2 { return byte < 0xA0 }
    guard before == 0xE2 else { return false }
    return last == 0x80 ? (0xA8...0xAE).contains(byte) : last == 0x81 && (0xA6...0xA9).contains(byte)
  }
}
