import GuidanceModel

/// How strongly something points at topics. They are few: a list is looked through sooner than a dictionary is set up.
struct TopicStrengths: Sendable {
  private var items: [(topic: TopicID, strength: Double)] = []

  /// 0 for a topic that nothing points at.
  subscript(topic: TopicID) -> Double {
    get { items.first { $0.topic == topic }?.strength ?? 0 }
    set {
      if let place = items.firstIndex(where: { $0.topic == topic }) {
        items[place].strength = newValue
      } else {
        items.append((topic, newValue))
      }
    }
  }

  var strongest: Double { items.map(\.strength).max() ?? 0 }

  /// The strongest first, ties by id.
  var topics: [TopicID] {
    items.sorted { ($1.strength, $0.topic) < ($0.strength, $1.topic) }.map(\.topic)
  }

  /// None is stronger afterwards.
  mutating func cap(at most: Double) {
    for place in items.indices { items[place].strength = min(items[place].strength, most) }
  }
}
