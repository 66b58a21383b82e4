package import GuidanceModel

/// What a question was taken to be about, so that it can be shown and contradicted.
package struct Understanding: Hashable, Sendable {
  /// In the order in which they were named, chosen ones first.
  package var cultures: [CultureID] = []
  /// Named ones, not those that are merely hinted at.
  package var topics: [TopicID] = []
  package var kinds: [EntryKind] = []
  /// Who asks: the mentor where the mentoree is spoken of, and the reverse.
  package var reader: Role?

  package init() {}
}
