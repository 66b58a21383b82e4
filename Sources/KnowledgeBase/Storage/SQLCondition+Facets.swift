import GuidanceModel
import GuidanceSearch

extension SQLCondition {
  /// What an entry must be, over the table `entry`.
  init(_ facets: SearchFacets) {
    self.init()
    if let cultures = facets.cultures {
      require("culture", isOneOf: cultures.map { .text($0.text) }, orIsNull: facets.includesGeneral)
    }
    if let kinds = facets.kinds { require("kind", isOneOf: kinds.map { .integer($0.number) }) }
    if let topics = facets.topics {
      let list = topics.map { _ in "?" }.joined(separator: ", ")
      require(
        "entry.number IN (SELECT number FROM entry_topic WHERE topic IN (\(list)))",
        topics.map { .text($0.text) }
      )
    }
  }
}
