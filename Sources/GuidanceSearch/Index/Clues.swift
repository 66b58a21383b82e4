package import GuidanceModel

/// Which terms stand where in an entry: what ranking looks at, without the entry itself.
package struct Clues: Hashable, Sendable {
  /// In order, function words left out.
  package var title: [TermNumber]
  /// One list for each asked phrase.
  package var asked: [[TermNumber]]
  /// Every term of the passages once, in ascending order.
  package var text: [TermNumber]
  /// Every term of the names of its culture, topics and dimensions once, in ascending order.
  package var names: [TermNumber]
  /// Readers to whom it says something in particular.
  package var readers: [Role]

  /// A fingerprint of the whole title, function words and all.
  package var titleMark: UInt64

  package init(
    title: [TermNumber] = [],
    asked: [[TermNumber]] = [],
    text: [TermNumber] = [],
    names: [TermNumber] = [],
    readers: [Role] = [],
    titleMark: UInt64 = 0
  ) {
    self.title = title
    self.asked = asked
    self.text = text
    self.names = names
    self.readers = readers
    self.titleMark = titleMark
  }
}

extension Clues {
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
