/// How many norms each culture has on each topic.
package struct CoverageMatrix: Sendable {
  /// The ids of the topics, in the order of the columns.
  package var topics: [String]
  package var rows: [Row]
  /// What is known of the cultures that are not among the rows, one sentence each.
  package var rest: [String]

  package init(topics: [String], rows: [Row], rest: [String]) {
    self.topics = topics
    self.rows = rows
    self.rest = rest
  }

  package struct Row: Sendable {
    package var id: String
    package var name: String
    package var sort: String
    /// In the order of the topics.
    package var counts: [Int]
    /// Where its entries come from, with how many, where several folders lie over each other; else empty.
    package var layers: [(folder: String, entries: Int)]
    /// All its norms, each counted once whatever the number of its topics.
    package var total: Int

    package init(
      id: String,
      name: String,
      sort: String,
      counts: [Int],
      layers: [(folder: String, entries: Int)],
      total: Int
    ) {
      self.id = id
      self.name = name
      self.sort = sort
      self.counts = counts
      self.layers = layers
      self.total = total
    }

    var layerWords: String { layers.map { "\($0.entries) from \($0.folder)" }.joined(separator: ", ") }
  }

  /// Topics on which a row has nothing.
  func gaps(of row: Row) -> Int { row.counts.count { $0 == 0 } }

  static let legend = "Figures: norms that bear on a topic; a norm may bear on several. A dot: none."
}
