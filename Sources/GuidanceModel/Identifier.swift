/// A name that content and scripts refer to. The tag keeps a topic from being taken for a culture.
///
/// Its few functions are inlined in the other rooms: every page looks up thousands of ids.
package struct Identifier<Tag>: Hashable, Sendable, Comparable, CustomStringConvertible, ExpressibleByStringLiteral {
  package let text: String

  @inlinable package init(_ text: String) { self.text = text }
  package init(_ text: some StringProtocol) { self.text = String(text) }
  package init(stringLiteral text: String) { self.text = text }

  package var description: String { text }

  @inlinable package static func == (left: Self, right: Self) -> Bool { left.text == right.text }
  @inlinable package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
  @inlinable package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

package enum EntryTag {}
package enum CultureTag {}
package enum TopicTag {}
package enum DimensionTag {}
package enum SourceTag {}

/// The id of an addressable piece of content: `jp.feedback.in-private`, `practice.ground-rules`.
package typealias EntryID = Identifier<EntryTag>
/// The id of a culture: `jp`, `confucian-asia`, `startup`.
package typealias CultureID = Identifier<CultureTag>
/// The id of a topic: `feedback`.
package typealias TopicID = Identifier<TopicTag>
/// The id of a dimension: `power-distance`.
package typealias DimensionID = Identifier<DimensionTag>
/// The id of a source: `bailey-1997`.
package typealias SourceID = Identifier<SourceTag>
