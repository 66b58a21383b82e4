package import GuidanceModel

/// Which terms stand where in an entry: what ranking looks at, without the entry itself.
package struct Clues: Hashable, Sendable {
  /// In order, function words left out.
  package var title: [TermNumber]
  /// One list for each asked phrase.
  package var asked: [[TermNumber]]
  /// Every term of the passages once, in ascending order.
  package var text: [TermNumber]
  /// Every term of the names of its culture, topics and dimensions once, in ascending order.
  package var names: [TermNumber]
  /// Readers to whom it says something in particular.
  package var readers: [Role]

  package init(
    title: [TermNumber] = [],
    asked: [[TermNumber]] = [],
    text: [TermNumber] = [],
    names: [TermNumber] = [],
    readers: [Role] = []
  ) {
    self.title = title
    self.asked = asked
    self.text = text
    self.names = names
    self.readers = readers
  }
}
