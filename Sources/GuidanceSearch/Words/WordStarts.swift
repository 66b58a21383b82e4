/// How words begin that are looked for: most others are turned away by their first two letters, which is much cheaper than
/// to make a word of them.
struct WordStarts {
  /// By the first letter, one bit for each second letter, both by their last five bits: `a` and `q` with an accent may share
  /// a place, which turns away a word less.
  private var bits = [UInt32](repeating: 0, count: 32)

  /// - Parameters:
  ///   - stems: their words begin as they do: no rule of the stemmer reaches the first two letters, but that a `y` becomes an
  ///     `i`. A stem of one letter stands for all words that begin with it.
  ///   - others: words that begin otherwise than their stems.
  init(of stems: [String], and others: [String]) {
    for text in stems + others {
      var letters = text.utf8.makeIterator()
      guard let first = letters.next() else { continue }
      bits[Int(first & 31)] |= letters.next().map(Self.bit) ?? .max
    }
  }

  /// Whether a word that begins with these two may be one of them; the second is 0 for a word of one letter.
  func contains(_ first: UInt8, _ second: UInt8) -> Bool { bits[Int(first & 31)] & Self.bit(second) != 0 }

  func contains(_ word: [UInt8]) -> Bool {
    guard let first = word.first else { return false }
    return contains(first, word.count > 1 ? word[1] : 0)
  }

  private static func bit(_ letter: UInt8) -> UInt32 {
    1 << UInt32((letter == UInt8(ascii: "y") ? UInt8(ascii: "i") : letter) & 31)
  }
}
