package import GuidanceModel

/// The names that cells may use, handed in: what the content holds.
package struct TableNames: Sendable {
  /// By id, name and demonym in lower case.
  package var cultures: [String: CultureID]
  package var topics: Set<TopicID>
  package var dimensions: Set<DimensionID>

  package init(
    cultures: [String: CultureID] = [:],
    topics: Set<TopicID> = [],
    dimensions: Set<DimensionID> = []
  ) {
    self.cultures = cultures
    self.topics = topics
    self.dimensions = dimensions
  }
}
