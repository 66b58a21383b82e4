/// A text that can be broken by its bytes alone, as nearly every text can: each character takes one cell, and its words
/// stand one space apart. Its lines are then stretches of it.
struct NarrowText {
  private let bytes: [UInt8]
  /// Where each style ends, in bytes; the space before a word has the style of the word.
  private let styles: [(end: Int, style: StyledText.Style)]

  /// Nil for a text that is not such a one.
  init?(_ text: StyledText) {
    var bytes: [UInt8] = []
    var styles: [(end: Int, style: StyledText.Style)] = []
    for run in text.runs {
      guard DisplayWidth.isNarrow(run.text) else { return nil }
      if bytes.last == Self.space, let last = styles.indices.last { styles[last].end = bytes.count - 1 }
      bytes += run.text.utf8
      if styles.last?.style == run.style {
        styles[styles.count - 1].end = bytes.count
      } else {
        styles.append((bytes.count, run.style))
      }
    }
    guard Self.isEvenlySpaced(bytes) else { return nil }
    (self.bytes, self.styles) = (bytes, styles)
  }

  private static let space = UInt8(ascii: " ")

  /// Whether it begins and ends with a word, and no two spaces stand side by side.
  private static func isEvenlySpaced(_ bytes: [UInt8]) -> Bool {
    var last = space
    for byte in bytes {
      if byte == space, last == space { return false }
      last = byte
    }
    return last != space
  }

  /// The lines within so many cells; nil where a word is wider than a line.
  ///
  /// - Parameter width: nil: the text is one line.
  func lines(width: Int?, isColoured: Bool) -> [String]? {
    guard let width else { return [set(bytes.indices, isColoured)] }
    var lines: [String] = []
    // The line so far: where it begins, where its last word ends, and how many cells it takes.
    var (start, end, used) = (0, 0, 0)
    var (word, cells) = (0, 0)
    for place in 0...bytes.count {
      guard place == bytes.count || bytes[place] == Self.space else {
        // Each character counts by its first byte.
        if bytes[place] & 0xC0 != 0x80 { cells += 1 }
        continue
      }
      guard cells <= width else { return nil }
      if end > start, used + 1 + cells > width {
        lines.append(set(start..<end, isColoured))
        (start, used) = (word, 0)
      }
      used += (used > 0 ? 1 : 0) + cells
      (end, word, cells) = (place, place + 1, 0)
    }
    return lines + [set(start..<end, isColoured)]
  }

  private func set(_ line: Range<Int>, _ isColoured: Bool) -> String {
    guard isColoured else { return String(decoding: bytes[line], as: UTF8.self) }
    var (text, start) = ("", line.lowerBound)
    for (end, style) in styles where end > start && start < line.upperBound {
      let part = start..<min(end, line.upperBound)
      text += style.applied(to: String(decoding: bytes[part], as: UTF8.self))
      start = part.upperBound
    }
    return text
  }
}
