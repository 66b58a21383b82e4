package import GuidanceModel

/// An entry as the index takes it: its stems by field, joined by spaces, and the same as numbers.
package struct IndexedEntry: Hashable, Sendable {
  package var entry: Entry
  package var title: String
  package var asked: String
  package var text: String
  package var names: String
  package var clues: Clues
}
