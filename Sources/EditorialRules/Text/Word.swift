/// A spelling, by its number in the lexicon: two words are the same when their numbers are.
struct Word: Hashable, Sendable {
  let number: Int32

  /// Where a quotation begins and ends; they stand among the words so that no phrase is found across them.
  static let opens = Word(number: 0)
  static let closes = Word(number: 1)
  /// The place of a name.
  static let name = Word(number: 2)
}

/// A word, number or mark in a text.
struct Token: Sendable {
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8

    /// Inside `<q>`.
    static let quoted = Traits(rawValue: 1)
    /// Inside `<term>`: no rule about English words holds for it.
    static let foreign = Traits(rawValue: 2)
    /// Space stands before it.
    static let spaced = Traits(rawValue: 4)
    /// More than one space stands before it, or a no-break space beside another.
    static let wideSpaced = Traits(rawValue: 8)
  }

  var word: Word
  /// Which run of the text it stands in, from 0; the runs inside a quotation are counted after the quotation itself.
  var run: Int32
  /// Bytes of UTF-8 before it in that run.
  var offset: Int32
  var traits: Traits

  var isQuoted: Bool { traits.contains(.quoted) }
}
