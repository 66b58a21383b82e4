/// Something that an author or a user can mend, with the way to mend it.
///
/// Diagnostics are collected and returned, never thrown one at a time; only commands print them.
package struct Diagnostic: Hashable, Sendable {
  /// How much a diagnostic weighs.
  package enum Severity: String, Comparable, Sendable, CaseIterable {
    case error
    case warning
    case suggestion

    package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    /// The order in reports: what stops work comes first.
    private var rank: Int {
      switch self {
      case .error: 0
      case .warning: 1
      case .suggestion: 2
      }
    }
  }

  /// The name of the rule or message, in words joined by hyphens: stable, so that waivers and scripts may refer to it.
  package var id: String
  package var severity: Severity
  package var location: SourceLocation
  /// What is wrong, in one sentence.
  package var reason: String
  /// How to mend it, in one sentence that begins with a verb.
  package var response: String

  package init(
    id: String,
    severity: Severity,
    location: SourceLocation,
    reason: String,
    response: String
  ) {
    self.id = id
    self.severity = severity
    self.location = location
    self.reason = reason
    self.response = response
  }
}

extension Diagnostic: Comparable {
  /// By place, then severity, then id and reason: the order of every report.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.location != right.location { return left.location < right.location }
    if left.severity != right.severity { return left.severity < right.severity }
    return (left.id, left.reason) < (right.id, right.reason)
  }
}

extension Diagnostic: CustomStringConvertible {
  /// Two lines: `path:line:column: severity: reason [id]`, then `fix: response`.
  package var description: String {
    "\(location): \(severity.rawValue): \(reason) [\(id)]\n  fix: \(response)"
  }
}
