/// Text of others inside HTML: it stays text, in elements and in quoted attributes.
enum HTMLText {
  /// The text with the five characters of markup as references, controls and bidirectional overrides replaced.
  static func escaped(_ text: String) -> String {
    let safe = TerminalText.safe(text)
    guard safe.utf8.contains(where: isMarkup) else { return safe }
    var output = ""
    output.reserveCapacity(safe.utf8.count + 16)
    for scalar in safe.unicodeScalars {
      switch scalar {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\"": output += "&quot;"
      case "'": output += "&#39;"
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }

  /// A tag of BCP 47 for a `lang` attribute; nil where it is none.
  static func language(_ tag: String) -> String? {
    let isTag = tag.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
    }
    return isTag && !tag.isEmpty ? tag : nil
  }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x22 || byte == 0x27
  }
}
