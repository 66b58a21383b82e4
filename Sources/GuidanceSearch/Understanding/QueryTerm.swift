import GuidanceModel

/// A word of a question that is looked for in the entries.
struct QueryTerm: Hashable, Sendable {
  /// Its stem; several where the word was typed in part.
  var stems: [String]
  /// As it was typed, folded.
  var word: String
  /// Other stems that say nearly the same.
  var related: [String] = []
  /// Terms of the base that have to do with it, by their numbers; none where that is not known.
  var near: [NearTerm] = []
  /// How much it counts beside the others, from 0 to 1.
  var weight: Double
  /// Topics that it names, alone or with its neighbours.
  var topics: [TopicID] = []
  /// Professions and organisations that it names.
  var fields: [CultureID] = []
}

/// A question as it was read.
struct ReadQuestion: Sendable {
  var understanding = Understanding()
  /// How strongly the words point at topics, from 0 to 1.
  var topicStrengths = TopicStrengths()
  var terms: [QueryTerm] = []
  /// Whether a mentor or a mentoree is spoken of.
  var namesRole = false

  /// Whether a profession or a kind of organisation is named, which people here have and ask about.
  var namesField: Bool { terms.contains { !$0.fields.isEmpty } }

  /// Whether the question is a single word, so that nothing else in it can be amiss.
  var isOneWord = false

  /// All stems to look for.
  var stems: [String] { terms.flatMap { $0.stems + $0.related }.sortedOnce }

  /// Whether no word is left to look for once cultures and kinds are named: `japanese checklist`.
  var onlyNames: Bool {
    terms.isEmpty || (!understanding.kinds.isEmpty && terms.allSatisfy { $0.weight < 1 })
  }
}
