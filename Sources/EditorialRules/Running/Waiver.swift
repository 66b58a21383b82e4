package import Diagnostics
package import GuidanceModel

/// The leave to break a rule at one place, with its reason.
package struct Waiver: Hashable, Sendable {
  /// Where a waiver holds.
  package enum Scope: Hashable, Sendable {
    /// In all of an entry, or of a culture, topic or source, by its id.
    case owner(String)
    /// On one line of a file, from 1.
    case line(file: String, line: Int)
  }

  /// The rule's id, or one that it had before.
  package var rule: String
  package var scope: Scope
  /// Why the rule does not hold here. An empty one waives nothing.
  package var reason: String
  /// Where the waiver stands.
  package var location: SourceLocation

  package init(_ rule: String, in scope: Scope, reason: String, at location: SourceLocation) {
    self.rule = rule
    self.scope = scope
    self.reason = reason
    self.location = location
  }

  package init(_ rule: String, entry: EntryID, reason: String, at location: SourceLocation) {
    self.init(rule, in: .owner(entry.text), reason: reason, at: location)
  }

  var hasReason: Bool { reason.contains { !$0.isWhitespace } }

  func covers(_ finding: Finding) -> Bool {
    switch scope {
    case .owner(let id): finding.owner == id
    case .line(let file, let line): finding.diagnostic.location.file == file && finding.diagnostic.location.line == line
    }
  }
}
