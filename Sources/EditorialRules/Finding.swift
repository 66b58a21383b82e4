package import Diagnostics
import GuidanceModel

/// What a rule found, with what a baseline needs to know it again.
package struct Finding: Hashable, Sendable {
  package var diagnostic: Diagnostic
  /// The id of the entry, culture, topic or source that it is about.
  package var owner: String
  /// 16 digits that stay the same until the sentence or the values are edited that the finding is about; lines may move.
  package var fingerprint: String

  package init(_ diagnostic: Diagnostic, owner: String, fingerprint: String) {
    self.diagnostic = diagnostic
    self.owner = owner
    self.fingerprint = fingerprint
  }

  package var rule: String { diagnostic.id }
}

extension EditorialRule {
  /// A finding about values, not about words.
  ///
  /// `subject`: what must change for the finding to be a new one.
  func finding(
    _ reason: String,
    _ response: String,
    of owner: String,
    at location: SourceLocation,
    subject: String,
    severity: Diagnostic.Severity? = nil
  ) -> Finding {
    var hash = TextHash()
    hash.add("\(id) \(owner) \(subject)")
    let diagnostic = Diagnostic(
      id: id,
      severity: severity ?? self.severity,
      location: location,
      reason: reason,
      response: response
    )
    return Finding(diagnostic, owner: owner, fingerprint: hash.digits)
  }

  /// A finding about words, at the place of the first of them.
  func finding(
    _ reason: String,
    _ response: String,
    at place: Int,
    in passage: Passage,
    _ context: RuleContext,
    severity: Diagnostic.Severity? = nil
  ) -> Finding {
    finding(
      reason,
      response,
      of: passage.owner,
      at: context.location(of: place, in: passage),
      subject: context.words(context.sentence(at: place, in: passage)).lowercased(),
      severity: severity
    )
  }

  /// A finding about a whole text, at its beginning.
  func finding(_ reason: String, _ response: String, in passage: Passage, _ context: RuleContext) -> Finding {
    finding(
      reason,
      response,
      of: passage.owner,
      at: passage.location,
      subject: context.words(passage.tokens).lowercased()
    )
  }
}
