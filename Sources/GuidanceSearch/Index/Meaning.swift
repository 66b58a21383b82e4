package import GuidanceModel

/// What a phrase of a question may mean.
package struct Meaning: Hashable, Sendable {
  package enum Sense: Hashable, Sendable {
    /// A country or a region.
    case culture(CultureID)
    /// A kind of organisation or a profession: its names are ordinary words too.
    case field(CultureID)
    case topic(TopicID)
    case role(Audience)
    case kind(EntryKind)
  }

  /// Stems joined by spaces, function words kept: `sai noth`.
  package var phrase: String
  /// The words themselves in lower case: `mentoring` and `mentor` share a stem, and do not mean the same.
  package var written: String
  package var sense: Sense
  /// 1 for a name or a word of the thesaurus; less for a hint: a word that people use when they ask about a topic.
  package var strength: Double

  package init(phrase: String, written: String, sense: Sense, strength: Double = 1) {
    self.phrase = phrase
    self.written = written
    self.sense = sense
    self.strength = strength
  }
}

extension Meaning {
  /// The longest phrase that is looked up, in words.
  static let longestPhrase = 6

  /// What somebody's words mean.
  init(_ words: String, _ sense: Sense) {
    let words = Word.all(in: words).map(\.text)
    self.init(
      phrase: words.map(Stem.of).joined(separator: " "),
      written: words.joined(separator: " "),
      sense: sense
    )
  }

  /// What a code in capitals means: `US`, `KOR`.
  static func code(_ code: String, _ sense: Sense) -> Meaning {
    Meaning(phrase: codePhrase(code), written: code.lowercased(), sense: sense)
  }

  /// How a code is looked up. The mark keeps `US` and `IN` apart from the words `us` and `in`.
  static func codePhrase(_ code: String) -> String { "=" + code.lowercased() }
}
