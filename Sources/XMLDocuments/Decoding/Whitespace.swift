import Diagnostics

/// What counts as space between words: only what XML calls so. A no-break space is a letter that the author chose.
enum Whitespace {
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }

  /// Runs of space as one, none at the ends.
  static func collapsed(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes -> String? in
      guard needsCollapsing(bytes) else { return nil }
      var output: [UInt8] = []
      output.reserveCapacity(bytes.count)
      var isBetweenWords = false
      for byte in bytes {
        if isSpace(byte) {
          isBetweenWords = !output.isEmpty
        } else {
          if isBetweenWords { output.append(0x20) }
          isBetweenWords = false
          output.append(byte)
        }
      }
      return String(decoding: output, as: UTF8.self)
    } ?? text
  }

  private static func needsCollapsing(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var wasSpace = true
    for byte in bytes {
      let isSpace = isSpace(byte)
      if isSpace, wasSpace || byte != 0x20 { return true }
      wasSpace = isSpace
    }
    return wasSpace
  }
}

extension XMLText {
  /// Where the first word begins; nil where there is only space.
  var firstWordLocation: SourceLocation? {
    var place = location
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": (place.line, place.column) = (place.line + 1, 1)
      case " ", "\t", "\r": place.column += 1
      default: return place
      }
    }
    return nil
  }
}
