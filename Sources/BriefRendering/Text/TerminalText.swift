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

  /// Whether no byte can begin an unsafe character: true for nearly every text, and quick to find.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { byte in
      // 0xC2 leads U+0080 to U+00BF, 0xE2 U+2000 to U+2FFF.
      byte >= 0x20 && byte != 0x7F && byte != 0xC2 && byte != 0xE2
    }
  }
}
