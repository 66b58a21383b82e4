/// What an author wants to know about a kind of message, beyond the one at hand.
package struct MessageDescription: Hashable, Sendable {
  /// As it stands in brackets behind every message of the kind.
  package var id: String
  package var severity: Diagnostic.Severity
  /// What is asked for, in one line.
  package var title: String
  /// Why it matters: what goes wrong otherwise.
  package var why: String
  /// What to write instead.
  package var instead: String

  package init(
    _ id: String,
    _ severity: Diagnostic.Severity = .error,
    title: String,
    why: String,
    instead: String
  ) {
    self.id = id
    self.severity = severity
    self.title = title
    self.why = why
    self.instead = instead
  }
}
