import Diagnostics

/// An overlay's word that an entry of the content below it does not count here.
package struct Withdrawal: Hashable, Sendable {
  package var entry: Located<EntryID>
  /// Why, for colleagues.
  package var reason: String

  package init(entry: Located<EntryID>, reason: String) {
    self.entry = entry
    self.reason = reason
  }
}
