package import GuidanceModel

/// Which terms stand where in an entry: what ranking looks at, without the entry itself.
///
/// All terms stand in one list, since hundreds of these are read for every question.
package struct Clues: Hashable, Sendable {
  /// Those of the title, of each asked phrase, of the text and of the names, one after another.
  package let terms: [TermNumber]
  /// Where each of these ends.
  package let ends: [Int32]
  /// Readers to whom it says something in particular, one bit for each: mentor, mentoree.
  package let readerBits: UInt8
  /// A fingerprint of the whole title, function words and all.
  package let titleMark: UInt64

  /// - Parameters:
  ///   - ends: ascending, at least three, the last one the number of terms.
  package init?(terms: [TermNumber], ends: [Int32], readerBits: UInt8, titleMark: UInt64) {
    guard ends.count >= 3, Int(ends[ends.count - 1]) == terms.count else { return nil }
    var last: Int32 = 0
    for end in ends {
      guard end >= last else { return nil }
      last = end
    }
    self.terms = terms
    self.ends = ends
    self.readerBits = readerBits
    self.titleMark = titleMark
  }

  /// - Parameters:
  ///   - title: in order, function words left out.
  ///   - asked: one list for each asked phrase.
  ///   - text: every term of the passages once, in ascending order.
  ///   - names: every term of the names of its culture, topics and dimensions once, in ascending order.
  package init(
    title: [TermNumber] = [],
    asked: [[TermNumber]] = [],
    text: [TermNumber] = [],
    names: [TermNumber] = [],
    readers: [Role] = [],
    titleMark: UInt64 = 0
  ) {
    var (terms, ends): ([TermNumber], [Int32]) = ([], [])
    for part in [title] + asked + [text, names] {
      terms += part
      ends.append(Int32(truncatingIfNeeded: terms.count))
    }
    self.terms = terms
    self.ends = ends
    readerBits = readers.reduce(0) { $0 | Self.bit(of: $1) }
    self.titleMark = titleMark
  }
}

extension Clues {
  /// Whether it says something to this reader in particular.
  func addresses(_ reader: Role) -> Bool { readerBits & Self.bit(of: reader) != 0 }

  private static func bit(of reader: Role) -> UInt8 {
    switch reader {
    case .mentor: 1
    case .mentoree: 2
    }
  }

  /// In order, function words left out.
  package var title: [TermNumber] { Array(terms[range(0)]) }

  /// One list for each asked phrase.
  package var asked: [[TermNumber]] { (1..<phraseCount).map { Array(terms[range($0)]) } }

  /// Every term of the passages once, in ascending order.
  package var text: ArraySlice<TermNumber> { terms[textRange] }

  /// Every term of the names of its culture, topics and dimensions once, in ascending order.
  package var names: ArraySlice<TermNumber> { terms[namesRange] }

  /// All terms but those of the names: what is said more than once, in the title and the asked phrases, stands here more than
  /// once.
  package var said: ArraySlice<TermNumber> { terms[..<namesRange.lowerBound] }

  /// Each term of the title and the asked phrases once.
  package var chosenTerms: Set<TermNumber> { Set(terms[..<textRange.lowerBound]) }

  /// How many phrases there are that somebody chose: the title and the asked ones.
  private var phraseCount: Int { ends.count - 2 }

  private var textRange: Range<Int> { range(ends.count - 2) }

  private var namesRange: Range<Int> { range(ends.count - 1) }

  private func range(_ place: Int) -> Range<Int> {
    (place == 0 ? 0 : Int(ends[place - 1]))..<Int(ends[place])
  }

  /// The mark of a title or a question: the same for the same words, however they are written; 0 for no words.
  static func mark(of text: String) -> UInt64 {
    var mark: UInt64 = 0
    Word.forEach(in: text) { word in
      for byte in word.text.utf8 { mark = (mark ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
      mark = (mark ^ 0xFF) &* 0x9E37_79B9_7F4A_7C15
    }
    return mark
  }
}
