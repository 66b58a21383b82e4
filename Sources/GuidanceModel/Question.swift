/// A question about the person, for one of the two to ask. The question itself is the core's `ask`.
package struct Question: Hashable, Sendable {
  package var core: EntryCore
  /// Who may ask it.
  package var audience: Audience
  /// Empty: at any stage.
  package var stages: [Stage]
  package var sensitivity: Sensitivity
  /// What a light answer may be.
  package var light: RichText?
  /// A second question, only if the first was answered gladly.
  package var deeper: RichText?

  package init(
    core: EntryCore,
    for audience: Audience,
    stages: [Stage] = [],
    sensitivity: Sensitivity,
    light: RichText? = nil,
    deeper: RichText? = nil
  ) {
    self.core = core
    self.audience = audience
    self.stages = stages
    self.sensitivity = sensitivity
    self.light = light
    self.deeper = deeper
  }
}
