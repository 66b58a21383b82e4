/// Findings that were there before a rule was: known, not to be shown again, and never to become more.
package struct Baseline: Hashable, Sendable {
  /// A finding that is known.
  package struct Known: Hashable, Comparable, Sendable {
    package var rule: String
    /// The id of the entry, culture, topic or source.
    package var owner: String
    package var fingerprint: String

    package init(rule: String, owner: String, fingerprint: String) {
      self.rule = rule
      self.owner = owner
      self.fingerprint = fingerprint
    }

    init(_ finding: Finding) {
      self.init(rule: finding.rule, owner: finding.owner, fingerprint: finding.fingerprint)
    }

    package static func < (left: Known, right: Known) -> Bool {
      (left.owner, left.rule, left.fingerprint) < (right.owner, right.rule, right.fingerprint)
    }
  }

  /// Sorted; what was found twice stands twice.
  package private(set) var known: [Known]

  package init(_ known: [Known] = []) { self.known = known.sorted() }

  /// The baseline with which these findings are known: how one begins.
  package init(of findings: [Finding]) { self.init(findings.map(Known.init)) }

  /// Parts findings into those that are known and those that are open, and tells what is known but no longer there.
  package func divide(_ findings: [Finding]) -> (known: [Finding], open: [Finding], gone: [Known]) {
    var left = Dictionary(known.map { ($0, 1) }, uniquingKeysWith: +)
    var (met, open): ([Finding], [Finding]) = ([], [])
    for finding in findings {
      let key = Known(finding)
      if let count = left[key], count > 0 {
        left[key] = count - 1
        met.append(finding)
      } else {
        open.append(finding)
      }
    }
    let gone = left.flatMap { Array(repeating: $0.key, count: $0.value) }
    return (met, open, gone.sorted())
  }

  /// The baseline without what is no longer there. It only ever shrinks: what is new does not enter.
  package func shrunk(to findings: [Finding]) -> Baseline { Baseline(divide(findings).known.map(Known.init)) }

  /// A renamed rule keeps what was known of it.
  package func renamed(by rules: [any EditorialRule]) -> Baseline {
    var ids: [String: String] = [:]
    for rule in rules { for alias in rule.aliases { ids[alias] = rule.id } }
    return Baseline(known.map { Known(rule: ids[$0.rule] ?? $0.rule, owner: $0.owner, fingerprint: $0.fingerprint) })
  }
}
