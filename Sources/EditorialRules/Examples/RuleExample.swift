package import GuidanceModel

/// A piece of guidance that a rule must find, or must let pass.
package struct RuleExample: Sendable {
  /// As an author would write it.
  package var text: String
  /// The guidance in which it stands, without lists of words.
  package var guidance: Guidance

  package init(_ text: String, in guidance: Guidance) {
    self.text = text
    self.guidance = guidance
  }
}

/// What a rule must find, and what looks like it and is fine.
package struct RuleExamples: Sendable {
  package var triggering: [RuleExample]
  package var passing: [RuleExample]

  package init(triggering: [RuleExample], passing: [RuleExample]) {
    self.triggering = triggering
    self.passing = passing
  }
}
