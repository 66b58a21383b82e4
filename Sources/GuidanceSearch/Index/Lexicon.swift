package import GuidanceModel

/// What phrases mean, drawn from the content: names of cultures, titles of topics, the thesaurus, and the words in
/// which people ask.
package enum Lexicon {
  /// Every meaning once, sorted by phrase.
  package static func meanings(of guidance: Guidance) -> [Meaning] {
    let fields = fields(of: guidance)
    let named =
      guidance.cultures.flatMap(meanings(of:)) + guidance.topics.flatMap(meanings(of:))
      + guidance.synonyms.flatMap { meanings(of: $0, fields: fields) } + KindWords.meanings
    let certain = Set(named.filter { !$0.phrase.isEmpty })
    let senses = Dictionary(grouping: certain, by: \.phrase).mapValues { Set($0.map(\.sense)) }
    let hints = TopicHints(guidance).meanings.filter { senses[$0.phrase]?.contains($0.sense) != true }
    return (Array(certain) + hints).sorted { $0.order < $1.order }
  }

  private static func meanings(of culture: Culture) -> [Meaning] {
    let sense = isField(culture) ? Meaning.Sense.field(culture.id) : .culture(culture.id)
    let names = culture.allNames + [spaced(culture.id.text)]
    return names.map { NameCaution.isCode($0) ? .code($0, sense) : Meaning($0, sense) }
  }

  private static func meanings(of topic: Topic) -> [Meaning] {
    [topic.title, spaced(topic.id.text)].map { Meaning($0, .topic(topic.id)) }
  }

  private static func isField(_ culture: Culture) -> Bool {
    culture.sort == .organisation || culture.sort == .profession
  }

  private static func fields(of guidance: Guidance) -> Set<CultureID> {
    Set(guidance.cultures.filter(isField).map(\.id))
  }

  private static func meanings(of synonym: SynonymSet, fields: Set<CultureID>) -> [Meaning] {
    let culture = synonym.culture?.value
    let senses: [Meaning.Sense?] = [
      synonym.topic.map { .topic($0.value) }, culture.map { fields.contains($0) ? .field($0) : .culture($0) },
      synonym.role.map { .role($0) },
    ]
    return synonym.words.flatMap { word in senses.compactMap { $0 }.map { Meaning(word.value, $0) } }
  }

  private static func spaced(_ id: String) -> String { String(id.map { $0 == "-" ? " " : $0 }) }
}

extension Meaning {
  /// An order among meanings, so that two builds are alike.
  fileprivate var order: (String, String, Int, String) {
    switch sense {
    case .culture(let id), .field(let id): (phrase, written, 0, id.text)
    case .topic(let id): (phrase, written, 1, id.text)
    case .role(let audience): (phrase, written, 2, audience.rawValue)
    case .kind(let kind): (phrase, written, 3, kind.rawValue)
    }
  }
}
