/// One character of a text, read from its UTF-8.
struct Sign {
  enum Kind {
    /// A digit too.
    case letter
    case space
    /// An apostrophe or a hyphen: part of a word between letters, else a mark.
    case joiner
    case mark
  }

  let kind: Kind
  /// Bytes.
  let length: Int
  private let byte: UInt8

  init(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) {
    byte = bytes[place]
    if byte < 0x80 {
      (kind, length) = (Self.kind(ofASCII: byte), 1)
    } else {
      (kind, length) = Self.wide(bytes, at: place)
    }
  }

  var isDigit: Bool { byte >= 0x30 && byte <= 0x39 }

  /// `.`, `?`, `!`.
  var endsSentence: Bool { byte == 0x2E || byte == 0x3F || byte == 0x21 }

  /// Whether it may stand inside a word or a number after the letter or digit `last`: `don't`, `part-time`, `3.5`, `09:30`.
  func joins(after last: UInt8) -> Bool {
    if kind == .joiner { return true }
    let isBetweenDigits = byte == 0x2E || byte == 0x2C || byte == 0x3A
    return isBetweenDigits && last >= 0x30 && last <= 0x39
  }

  private static func kind(ofASCII byte: UInt8) -> Kind {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: .letter
    case 0x20, 0x09, 0x0A, 0x0D: .space
    case 0x27, 0x2D: .joiner
    default: .mark
    }
  }

  /// Beyond ASCII everything is a letter but the signs of three blocks: Latin-1, general punctuation, symbols.
  private static func wide(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> (Kind, Int) {
    let length = bytes[place] >= 0xF0 ? 4 : bytes[place] >= 0xE0 ? 3 : 2
    guard place + length <= bytes.count else { return (.mark, bytes.count - place) }
    let (lead, second) = (bytes[place], bytes[place + 1])
    switch (lead, second) {
    case (0xC2, 0xA0): return (.space, length)
    case (0xC2, _): return (.mark, length)
    case (0xE2, 0x80):
      let third = bytes[place + 2]
      if third <= 0x8A || third == 0xAF { return (.space, length) }
      return (third == 0x90 || third == 0x91 || third == 0x99 ? .joiner : .mark, length)
    case (0xE2, _), (0xF0, 0x9F): return (.mark, length)
    default: return (.letter, length)
    }
  }
}
