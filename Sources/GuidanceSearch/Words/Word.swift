/// A word of a text, as it is compared: `Protégé` is `protege`.
package struct Word: Hashable, Sendable {
  /// In lower case, without accents and apostrophes: `dont` for `Don't`, `us` for `U.S.`.
  package var text: String
  /// Where it stands in its text: offsets in UTF-8 bytes.
  package var range: Range<Int>
  /// Whether it was written in capitals only: `US` may be a country where `us` is not.
  package var isInCapitals: Bool
  /// Whether it begins with a capital.
  package var isCapitalised: Bool
}

extension Word {
  /// The words of a text, in order: `Word.all(in: "Don't e-mail U.S. mentors")` has the texts `dont`, `e`, `mail`, `us`
  /// and `mentors`.
  ///
  /// Letters and digits make words. Whatever else stands in the text, quotation marks, operators, pictures, is never
  /// more than a gap between two words.
  package static func all(in text: String) -> [Word] {
    var words: [Word] = []
    forEach(in: text) { words.append($0) }
    return words
  }

  /// As `all`, one after another; with `starts`, only those that may be looked for.
  static func forEach(in text: String, beginningWith starts: WordStarts? = nil, _ body: (Word) -> Void) {
    var text = text
    text.withUTF8 { bytes in
      var splitter = WordSplitter(bytes)
      while let word = splitter.next(beginningWith: starts) { body(word) }
    }
  }
}
