import GuidanceModel

/// The words of a question, each in the form in which it was typed and in the form in which it is looked up.
struct QuestionWords: Sendable {
  /// More words are not read: no question is longer, and a pasted page must not take seconds.
  static let most = 48

  struct Item: Sendable {
    var word: Word
    var stem: String
    /// Stems of the words of the base that begin with what was typed in part.
    var completions: [String] = []
    /// Whether the base holds the word in any form.
    var isKnown = true

    init(_ word: Word) {
      self.word = word
      stem = Stem.of(word.text)
    }

    var isFunctionWord: Bool { StopWords.contains(word.text) }
  }

  let text: String
  var items: [Item]

  init(_ text: String) {
    self.text = text
    items = Word.all(in: String(text.prefix(4_000))).prefix(Self.most).map(Item.init)
  }

  /// Whether everything is in capitals, so that capitals tell nothing: `HOW DO I SAY NO`.
  var isShouted: Bool {
    items.contains { $0.word.text.count > 3 } && items.allSatisfy { $0.word.isInCapitals || $0.word.text.count == 1 }
  }

  /// Every run of words that may be a phrase with a meaning, and the codes of cultures.
  var phrases: [String] {
    var phrases: [String] = []
    for start in items.indices {
      for end in start..<min(start + Meaning.longestPhrase, items.count) { phrases.append(phrase(start...end)) }
      if let code = code(at: start) { phrases.append(code) }
    }
    return phrases.sortedOnce
  }

  func phrase(_ range: ClosedRange<Int>) -> String { items[range].map(\.stem).joined(separator: " ") }

  /// The phrase under which a code is looked up; nil where the word is none.
  func code(at index: Int) -> String? {
    NameCaution.mayBeCode(items[index].word, isShouted: isShouted) ? Meaning.codePhrase(items[index].word.text) : nil
  }
}
