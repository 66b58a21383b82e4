import GuidanceModel

/// Words that people use when they ask about a topic, as hints: a word of one topic says much, a word of four says
/// nothing.
struct TopicHints {
  /// A hint is weaker than a word of the thesaurus, even if it points at one topic alone: it was seen in one sentence.
  static let strongest = 0.4
  /// A word that points at more topics than this points nowhere.
  static let mostTopics = 3

  private var topicsByStem: [String: Set<TopicID>] = [:]

  init(_ guidance: Guidance) {
    for topic in guidance.topics {
      for phrase in [topic.title, topic.scope.plain] + topic.asked.map(\.value) { add(phrase, to: topic.id) }
    }
  }

  var meanings: [Meaning] {
    topicsByStem.flatMap { stem, topics in
      topics.count > Self.mostTopics
        ? []
        : topics.map {
          Meaning(phrase: stem, written: "", sense: .topic($0), strength: Self.strongest / Double(topics.count))
        }
    }
  }

  private mutating func add(_ phrase: String, to topic: TopicID) {
    for word in Word.all(in: phrase) where !StopWords.contains(word.text) {
      topicsByStem[Stem.of(word.text), default: []].insert(topic)
    }
  }
}
