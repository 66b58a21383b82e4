import Diagnostics

/// Words that the base does not hold: typed in part, or misspelt.
struct SpellingRepair<Base: SearchableBase> {
  /// Shorter words have too many neighbours.
  static var leastLetters: Int { 4 }
  /// In shorter ones no letter may be another.
  static var leastLettersForChanges: Int { 6 }
  /// In shorter ones one letter may be wrong; from here on two.
  static var leastLettersForTwo: Int { 8 }
  /// A beginning of fewer letters begins too much.
  static var leastBeginning: Int { 3 }
  /// How many words a beginning may stand for.
  static var mostCompletions: Int { 8 }

  let base: Base

  /// Marks which words the base holds: as a term, or in a phrase with a meaning.
  func mark(_ words: inout QuestionWords, meanings: [Meaning]) throws(Base.Failure) {
    let terms = try base.terms(words.items.map(\.stem).sortedOnce)
    for index in words.items.indices {
      let item = words.items[index]
      words.items[index].isKnown =
        item.isFunctionWord || terms.contains { $0.stem == item.stem }
        || meanings.contains { Self.holds($0.phrase, item.stem) }
    }
  }

  /// Whether a phrase has a word.
  private static func holds(_ phrase: String, _ word: String) -> Bool {
    phrase == word || phrase.utf8.split(separator: UInt8(ascii: " ")).contains { $0.elementsEqual(word.utf8) }
  }

  /// Completes the last word where it is the beginning of words of the base: `negotia` stands for `negotiate` and
  /// `negotiation`, whose common stem is shorter than what was typed.
  func complete(_ words: inout QuestionWords) throws(Base.Failure) {
    guard let last = words.items.indices.last, !words.items[last].isKnown else { return }
    let typed = words.items[last].word.text
    guard typed.count >= Self.leastBeginning else { return }
    let completions = try base.words(beginning: typed, limit: Self.mostCompletions).map(\.stem)
    guard !completions.isEmpty else { return }
    words.items[last].completions = completions.sortedOnce
    words.items[last].isKnown = true
  }

  /// The question with each unknown word replaced by the nearest word of the base; nil where there is none to replace. What
  /// is spelt right is left alone: `halal` is no `hall`, though the base has only that.
  func corrected(_ words: QuestionWords) throws(Base.Failure) -> String? {
    let unknown = words.items.filter { !$0.isKnown }
    guard !unknown.isEmpty else { return nil }
    let correct = try base.correct(among: unknown.map(\.word.text))
    var corrected = Array(words.text.utf8)
    var hasChanged = false
    for item in unknown.reversed() where !correct.contains(item.word.text) {
      guard let nearest = try nearest(to: item.word.text) else { continue }
      corrected.replaceSubrange(item.word.range, with: nearest.utf8)
      hasChanged = true
    }
    return hasChanged ? String(decoding: corrected, as: UTF8.self) : nil
  }

  /// The nearest word: of several, the one with the same first letter, then the more frequent one.
  ///
  /// Short words have many neighbours that mean something else, so they may lack or add a letter and no more: `japn` is
  /// `japan`, and `rice` is not `race`.
  private func nearest(to word: String) throws(Base.Failure) -> String? {
    let letters = word.count
    guard letters >= Self.leastLetters else { return nil }
    let isShort = letters < Self.leastLettersForChanges
    let allowed = letters < Self.leastLettersForTwo ? 1 : 2
    let mask = LetterSet(word)
    let near = try base.words(lengths: (letters - allowed)...(letters + allowed)).map(\.text).filter {
      LetterSet($0).distance(to: mask) <= 2 * allowed
        && (!isShort || ($0.count != letters || $0.sorted() == word.sorted()) && $0.first == word.first)
    }
    let sameStart = near.filter { $0.first == word.first } + near.filter { $0.first != word.first }
    return NearMisses(among: sameStart).of(word, limit: 1).first { NearMisses.edits(from: word, to: $0) <= allowed }
  }
}

/// Which letters a word has, to pass over most words without counting edits: an edit changes at most two of them.
private struct LetterSet {
  private var bits: UInt32 = 0

  init(_ word: String) {
    for byte in word.utf8 { bits |= 1 << UInt32(byte & 0x1F) }
  }

  func distance(to other: LetterSet) -> Int { (bits ^ other.bits).nonzeroBitCount }
}
