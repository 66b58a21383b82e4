/// Takes a text apart into words. It reads Unicode scalars: an index of a hundred thousand entries passes through here.
struct WordSplitter {
  /// Longer ones are cut: no word that somebody searches for is longer.
  static let longestWord = 60

  private let scalars: [Unicode.Scalar]
  private var index = 0
  /// The offset of `index` in UTF-8 bytes.
  private var offset = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  mutating func next() -> Word? {
    while let scalar = current, !LetterFolding.isPartOfWord(scalar) { advance(over: scalar) }
    guard current != nil else { return nil }
    var word = PartialWord(start: offset)
    while let scalar = current {
      if LetterFolding.isPartOfWord(scalar) {
        word.append(scalar)
        advance(over: scalar)
        word.end = offset
      } else if joins(scalar, in: word) {
        advance(over: scalar)
      } else {
        if isPossessive(scalar) { for _ in 0..<2 { advance(over: scalars[index]) } }
        break
      }
    }
    return word.finished
  }

  private var current: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private mutating func advance(over scalar: Unicode.Scalar) {
    index += 1
    offset += UTF8.width(scalar)
  }

  /// Apostrophes join (`don't`), and full stops between single letters (`U.S.`).
  private func joins(_ scalar: Unicode.Scalar, in word: PartialWord) -> Bool {
    guard index + 1 < scalars.count, LetterFolding.isPartOfWord(scalars[index + 1]) else { return false }
    switch scalar {
    case "'", "\u{2019}":
      return !isPossessive(scalar)
    case ".":
      return isSingle(at: index - 1) && isSingle(at: index + 1)
    default:
      return false
    }
  }

  /// Whether this is the apostrophe before a last s: `mentee's` is `mentee`.
  private func isPossessive(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar == "'" || scalar == "\u{2019}", index + 1 < scalars.count else { return false }
    guard scalars[index + 1] == "s" || scalars[index + 1] == "S" else { return false }
    return index + 2 >= scalars.count || !LetterFolding.isPartOfWord(scalars[index + 2])
  }

  /// Whether the letter stands alone between marks.
  private func isSingle(at position: Int) -> Bool {
    let isFirst = position == 0 || !LetterFolding.isPartOfWord(scalars[position - 1])
    let isLast = position + 1 >= scalars.count || !LetterFolding.isPartOfWord(scalars[position + 1])
    return isFirst && isLast && scalars[position].properties.isAlphabetic
  }
}

/// A word under way.
private struct PartialWord {
  let start: Int
  var end: Int
  private var text = ""
  private var capitals = 0
  private var letters = 0
  private var isCapitalised = false

  init(start: Int) {
    self.start = start
    end = start
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    let isCapital = LetterFolding.isCapital(scalar)
    if letters == 0 { isCapitalised = isCapital }
    letters += 1
    capitals += isCapital ? 1 : 0
    if letters <= WordSplitter.longestWord { LetterFolding.fold(scalar, into: &text) }
  }

  var finished: Word {
    Word(
      text: text,
      range: start..<end,
      isInCapitals: letters > 1 && capitals == letters,
      isCapitalised: isCapitalised
    )
  }
}
