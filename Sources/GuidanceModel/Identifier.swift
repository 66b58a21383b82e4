/// A name that content and scripts refer to. The tag keeps a topic from being taken for a culture.
///
/// It alone is public and frozen: only then are its few functions inlined in the other rooms, and every page looks up
/// thousands of ids.
@frozen
public struct Identifier<Tag>: Hashable, Sendable, Comparable, CustomStringConvertible,
  ExpressibleByStringLiteral
{
  /// As content and scripts write it.
  public let text: String

  /// Takes any text: whether something bears the name is known to the content alone.
  @inlinable public init(_ text: String) { self.text = text }

  /// The same for a part of a text.
  @inlinable public init(_ text: some StringProtocol) { self.text = String(text) }

  /// For ids that stand in the program.
  @inlinable public init(stringLiteral text: String) { self.text = text }

  /// The text itself.
  @inlinable public var description: String { text }

  /// By their texts, letter for letter.
  @inlinable public static func == (left: Self, right: Self) -> Bool { left.text == right.text }

  /// In the order of their texts.
  @inlinable public static func < (left: Self, right: Self) -> Bool { left.text < right.text }

  /// By the text alone.
  @inlinable public func hash(into hasher: inout Hasher) { hasher.combine(text) }
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
