/// What is known already of something new. All else that the schema requires is left as an open place.
package struct Skeleton: Sendable {
  /// The element, as `norm`.
  package var element: String
  /// Values of attributes. An empty one is an open place that is there although the schema would let it be missing.
  package var attributes: [String: String]
  /// Children that are wanted although the schema would let them be missing.
  package var wanted: Set<String>
  /// What is known of some children, by name: one item for each time the child shall stand there.
  package var children: [String: [Child]]

  package init(
    _ element: String,
    attributes: [String: String] = [:],
    wanted: Set<String> = [],
    children: [String: [Child]] = [:]
  ) {
    self.element = element
    self.attributes = attributes
    self.wanted = wanted
    self.children = children
  }

  /// One child element.
  package struct Child: Sendable {
    package var attributes: [String: String]
    package var text: String

    package init(attributes: [String: String] = [:], text: String = "") {
      self.attributes = attributes
      self.text = text
    }
  }
}
