/// Text of others inside HTML: it stays text, in elements and in quoted attributes.
enum HTMLText {
  /// The text with the five characters of markup as references, controls and bidirectional overrides replaced.
  static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The same, at the end of UTF-8.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    var safe = TerminalText.safe(text)
    safe.withUTF8 { text in
      var start = 0
      for index in text.indices where isMarkup(text[index]) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
        bytes.append(contentsOf: reference(to: text[index]).utf8)
        start = index + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }
  }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x26, 0x3C, 0x3E, 0x22, 0x27: true
    default: false
    }
  }

  private static func reference(to byte: UInt8) -> String {
    switch byte {
    case 0x26: "&amp;"
    case 0x3C: "&lt;"
    case 0x3E: "&gt;"
    case 0x22: "&quot;"
    default: "&#39;"
    }
  }

  /// A tag of BCP 47 for a `lang` attribute; nil where it is none.
  static func language(_ tag: String) -> String? {
    let isTag = tag.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
    }
    return isTag && !tag.isEmpty ? tag : nil
  }
}
