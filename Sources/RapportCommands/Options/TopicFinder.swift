import Diagnostics
import GuidanceModel

/// Finds topics by their ids.
struct TopicFinder {
  let topics: [Topic]

  /// - Throws: `CommandFailure.unknown` with near misses for the first that is not held.
  func topics(named names: [String]) throws -> [TopicID] {
    try names.map { name in
      if let found = topics.first(where: { $0.id.text == name.lowercased() }) { return found.id }
      let near = NearMisses(among: topics.map(\.id.text)).of(name)
      throw CommandFailure.unknown(kind: "topic", name: name, nearMisses: near, list: "topics")
    }
  }
}
