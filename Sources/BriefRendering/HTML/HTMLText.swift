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
    var text = text
    let isPlain = text.withUTF8 { text in
      guard endOfPlain(text, from: 0) == text.count else { return false }
      bytes.append(contentsOf: text)
      return true
    }
    if !isPlain { appendEscaped(TerminalText.safe(text), to: &bytes) }
  }

  private static func appendEscaped(_ safe: String, to bytes: inout [UInt8]) {
    var safe = safe
    safe.withUTF8 { text in
      var (start, place) = (0, endOfPlain(text, from: 0))
      while place < text.count {
        if isMarkup(text[place]) {
          bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<place]))
          bytes.append(contentsOf: reference(to: text[place]).utf8)
          start = place + 1
        }
        place = endOfPlain(text, from: place + 1)
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }
  }

  /// Where printable ASCII without markup ends: most texts are nothing else, and it is found eight bytes at a time.
  private static func endOfPlain(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let bytes = UnsafeRawBufferPointer(text)
    var place = start
    while place &+ 8 <= bytes.count {
      let eight = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      guard TerminalText.isPrintable(eight), !holdsMarkup(eight) else { break }
      place &+= 8
    }
    while place < bytes.count, (0x20..<0x7F).contains(bytes[place]), !isMarkup(bytes[place]) { place &+= 1 }
    return place
  }

  /// Whether one of eight bytes of ASCII is a character of markup. `&` and `'` differ in one bit, and so do `<` and `>`.
  private static func holdsMarkup(_ eight: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotes = eight ^ (ones &* 0x22)
    let ampersands = (eight & (ones &* 0xFE)) ^ (ones &* 0x26)
    let brackets = (eight & (ones &* 0xFD)) ^ (ones &* 0x3C)
    // A byte that is zero borrows; one of ASCII that is not does not by itself.
    return ((quotes &- ones) | (ampersands &- ones) | (brackets &- ones)) & (ones &* 0x80) != 0
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
