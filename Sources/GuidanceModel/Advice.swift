package import Diagnostics

/// What a reader does: an act, or a sentence to say.
package struct Advice: Hashable, Sendable {
  package var audience: Audience
  /// Empty: at every stage.
  package var stages: [Stage]
  /// Where it belongs in a brief; nil: among what matters most.
  package var block: BriefBlock?
  package var text: RichText
  package var location: SourceLocation

  package init(
    for audience: Audience,
    stages: [Stage] = [],
    block: BriefBlock? = nil,
    text: RichText,
    location: SourceLocation
  ) {
    self.audience = audience
    self.stages = stages
    self.block = block
    self.text = text
    self.location = location
  }

  package func applies(to role: Role, at stage: Stage) -> Bool {
    audience.includes(role) && (stages.isEmpty || stages.contains(stage))
  }
}

/// A sentence to say, or to leave unsaid, word for word.
package struct Phrase: Hashable, Sendable {
  package var audience: Audience
  /// The moment, in a few words: `after a silence`. Nil where any moment will do.
  package var moment: String?
  package var text: RichText
  package var location: SourceLocation

  package init(for audience: Audience, moment: String? = nil, text: RichText, location: SourceLocation) {
    self.audience = audience
    self.moment = moment
    self.text = text
    self.location = location
  }
}
