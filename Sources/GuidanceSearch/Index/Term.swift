/// A stem of the base's vocabulary.
package struct Term: Hashable, Sendable {
  package var stem: String
  package var number: TermNumber
  /// In how many entries it stands: what is rare tells more.
  package var entries: Int
  /// In how many of them it stands in the title or an asked phrase: how often people ask here with this word.
  package var asked: Int

  package init(stem: String, number: TermNumber, entries: Int, asked: Int) {
    self.stem = stem
    self.number = number
    self.entries = entries
    self.asked = asked
  }
}

/// A word as it is written somewhere in the base, for words typed in part and for near misses.
package struct WrittenWord: Hashable, Sendable {
  package var text: String
  package var stem: String
  /// How often it stands in the base.
  package var count: Int

  package init(text: String, stem: String, count: Int) {
    self.text = text
    self.stem = stem
    self.count = count
  }
}
