import Diagnostics
import GuidanceModel

/// A text of the content with its place in it.
struct Passage: Sendable {
  /// Whose text it is: the id of an entry, a culture, a topic, a source.
  var owner: String
  /// Nil where it belongs to no entry.
  var kind: EntryKind?
  var part: Part
  /// Whom it addresses; nil where it addresses nobody in particular.
  var audience: Audience?
  var text: RichText
  /// Where its element stands.
  var location: SourceLocation
  /// Whether the runs of `text` know their places; a line of an attribute, for one, does not.
  var isPlaced: Bool
  /// Its words, in the tokens of the context.
  var tokens: Range<Int>
  /// Its sentences, in the sentences of the context.
  var sentences: Range<Int>
}
