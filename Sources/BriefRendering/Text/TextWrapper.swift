/// Breaks text into lines by the cells it takes, not by its characters.
struct TextWrapper {
  /// Cells of the first line and of the others; nil: the text is one line.
  let width: Int?
  let isColoured: Bool

  /// The text as lines, at least one.
  func lines(_ text: StyledText) -> [String] {
    NarrowText(text)?.lines(width: width, isColoured: isColoured) ?? linesOfPieces(text)
  }

  /// The same for every text, whatever its script.
  func linesOfPieces(_ text: StyledText) -> [String] {
    var lines: [[Piece]] = []
    var line: [Piece] = []
    var used = 0
    for piece in pieces(text).flatMap(fitting) {
      let space = piece.followsSpace && !line.isEmpty ? 1 : 0
      if let width, !line.isEmpty, used + space + piece.width > width {
        lines.append(line)
        (line, used) = ([], 0)
      }
      used += (line.isEmpty ? 0 : space) + piece.width
      line.append(piece)
    }
    return (lines + [line]).map(set)
  }

  /// What may not be broken: a word, or one character of a script without spaces.
  private struct Piece {
    var runs: [StyledText.Run] = []
    var width = 0
    var followsSpace = false

    var last: Character? { runs.last?.text.last }

    mutating func append(_ text: String, _ style: StyledText.Style, width: Int) {
      if let last = runs.indices.last, runs[last].style == style {
        runs[last].text += text
      } else {
        runs.append(StyledText.Run(text: text, style: style))
      }
      self.width += width
    }
  }

  private func pieces(_ text: StyledText) -> [Piece] {
    var pieces: [Piece] = []
    var piece = Piece()
    for run in text.runs {
      for (place, word) in run.text.utf8.split(separator: 0x20, omittingEmptySubsequences: false).enumerated() {
        if place > 0 {
          if piece.width > 0 { pieces.append(piece) }
          piece = Piece(followsSpace: true)
        }
        add(Substring(word), run.style, to: &piece, &pieces)
      }
    }
    return piece.runs.isEmpty ? pieces : pieces + [piece]
  }

  private func add(_ word: Substring, _ style: StyledText.Style, to piece: inout Piece, _ pieces: inout [Piece]) {
    guard !word.isEmpty else { return }
    if DisplayWidth.isNarrow(word), piece.last.map(DisplayWidth.isWide) != true {
      return piece.append(String(word), style, width: word.unicodeScalars.count)
    }
    for character in word {
      if let left = piece.last, mayBreak(between: left, and: character) {
        pieces.append(piece)
        piece = Piece()
      }
      piece.append(String(character), style, width: DisplayWidth.of(character))
    }
  }

  private func mayBreak(between left: Character, and right: Character) -> Bool {
    (DisplayWidth.isWide(left) || DisplayWidth.isWide(right)) && !Self.closing.contains(right)
      && !Self.opening.contains(left)
  }

  /// Punctuation that may not begin a line, and that may not end one.
  private static let closing: Set<Character> = [
    "。", "、", "，", "．", "」", "』", "）", "】", "〉", "》", "！", "？", "：", "；", "ー", "々", "\u{201D}", ")", ".",
    ",", ";", ":", "!", "?", "]",
  ]
  private static let opening: Set<Character> = ["「", "『", "（", "【", "〈", "《", "\u{201C}", "(", "["]

  /// A piece that is wider than a whole line, such as an address, cut where the line ends.
  private func fitting(_ piece: Piece) -> [Piece] {
    guard let width, piece.width > width else { return [piece] }
    var parts: [Piece] = []
    var part = Piece(followsSpace: piece.followsSpace)
    for run in piece.runs {
      for character in run.text {
        let cells = DisplayWidth.of(character)
        if part.width + cells > width, part.width > 0 {
          parts.append(part)
          part = Piece()
        }
        part.append(String(character), run.style, width: cells)
      }
    }
    return parts + [part]
  }

  /// One line; neighbours of one style share their escape sequences.
  private func set(_ line: [Piece]) -> String {
    var runs: [StyledText.Run] = []
    for (index, piece) in line.enumerated() {
      for (place, run) in piece.runs.enumerated() {
        let space = place == 0 && index > 0 && piece.followsSpace ? " " : ""
        if let last = runs.indices.last, runs[last].style == run.style {
          runs[last].text += space + run.text
        } else {
          runs.append(StyledText.Run(text: space + run.text, style: run.style))
        }
      }
    }
    return runs.map { isColoured ? $0.style.applied(to: $0.text) : $0.text }.joined()
  }
}
