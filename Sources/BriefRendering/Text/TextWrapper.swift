/// Breaks text into lines by the cells it takes, not by its characters.
struct TextWrapper {
  /// Cells of the first line and of the others; nil: the text is one line.
  let width: Int?
  let isColoured: Bool

  /// The text as lines, at least one.
  func lines(_ text: StyledText) -> [String] {
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

    mutating func append(_ character: Character, _ style: StyledText.Style) {
      if let last = runs.indices.last, runs[last].style == style {
        runs[last].text.append(character)
      } else {
        runs.append(StyledText.Run(text: String(character), style: style))
      }
      width += DisplayWidth.of(character)
    }
  }

  private func pieces(_ text: StyledText) -> [Piece] {
    var pieces: [Piece] = []
    var piece = Piece()
    var previous: Character?
    for run in text.runs {
      for character in run.text {
        if character.isWhitespace && character != "\u{A0}" {
          if piece.width > 0 { pieces.append(piece) }
          piece = Piece(followsSpace: true)
        } else {
          if let previous, mayBreak(between: previous, and: character), piece.width > 0 {
            pieces.append(piece)
            piece = Piece()
          }
          piece.append(character, run.style)
        }
        previous = character
      }
    }
    return piece.runs.isEmpty ? pieces : pieces + [piece]
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
        if part.width + DisplayWidth.of(character) > width, part.width > 0 {
          parts.append(part)
          part = Piece()
        }
        part.append(character, run.style)
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
