package import GuidanceModel

/// What phrases mean, drawn from the content: names of cultures, titles of topics, the thesaurus, and the words in which
/// people ask.
package enum Lexicon {
  /// Every meaning once, sorted by phrase.
  package static func meanings(of guidance: Guidance) -> [Meaning] {
    let named =
      guidance.cultures.flatMap(meanings(of:)) + guidance.topics.flatMap(meanings(of:))
      + guidance.synonyms.flatMap(meanings(of:)) + KindWords.meanings
    let certain = Set(named.filter { !$0.phrase.isEmpty })
    let hints = TopicHints(guidance).meanings.filter { !certain.contains(Meaning(phrase: $0.phrase, sense: $0.sense)) }
    return (certain + hints).sorted { ($0.phrase, $0.order) < ($1.phrase, $1.order) }
  }

  private static func meanings(of culture: Culture) -> [Meaning] {
    let id = culture.id.text
    let code = id.utf8.count == 2 ? Meaning.codePhrase(id) : Meaning.key(of: spaced(id))
    return (culture.allNames.map(Meaning.key) + [code]).map { Meaning(phrase: $0, sense: .culture(culture.id)) }
  }

  private static func meanings(of topic: Topic) -> [Meaning] {
    [topic.title, spaced(topic.id.text)].map { Meaning(phrase: Meaning.key(of: $0), sense: .topic(topic.id)) }
  }

  private static func meanings(of synonym: SynonymSet) -> [Meaning] {
    let senses: [Meaning.Sense?] = [
      synonym.topic.map { .topic($0.value) }, synonym.culture.map { .culture($0.value) },
      synonym.role.map { .role($0) },
    ]
    return synonym.words.flatMap { word in
      senses.compactMap { $0 }.map { Meaning(phrase: Meaning.key(of: word.value), sense: $0) }
    }
  }

  private static func spaced(_ id: String) -> String { String(id.map { $0 == "-" ? " " : $0 }) }
}

extension Meaning {
  /// An order among meanings of one phrase, so that two builds are alike.
  fileprivate var order: String { "\(sense)" }
}
