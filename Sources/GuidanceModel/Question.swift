/// A question about the person, for one of the two to ask. The question itself is the core's `ask`.
///
/// A value, kept by reference until it is changed.
package struct Question: Hashable, Sendable {
  private var kept: Kept<Facts>

  package var core: EntryCore {
    get { kept.facts.core }
    set { kept = kept.changed { $0.core = newValue } }
  }
  /// Who may ask it.
  package var audience: Audience {
    get { kept.facts.audience }
    set { kept = kept.changed { $0.audience = newValue } }
  }
  /// Empty: at any stage.
  package var stages: [Stage] {
    get { kept.facts.stages }
    set { kept = kept.changed { $0.stages = newValue } }
  }
  package var sensitivity: Sensitivity {
    get { kept.facts.sensitivity }
    set { kept = kept.changed { $0.sensitivity = newValue } }
  }
  /// What a light answer may be.
  package var light: RichText? {
    get { kept.facts.light }
    set { kept = kept.changed { $0.light = newValue } }
  }
  /// A second question, only if the first was answered gladly.
  package var deeper: RichText? {
    get { kept.facts.deeper }
    set { kept = kept.changed { $0.deeper = newValue } }
  }

  package init(
    core: EntryCore,
    for audience: Audience,
    stages: [Stage] = [],
    sensitivity: Sensitivity,
    light: RichText? = nil,
    deeper: RichText? = nil
  ) {
    kept = Kept(
      Facts(
        core: core,
        audience: audience,
        stages: stages,
        sensitivity: sensitivity,
        light: light,
        deeper: deeper
      )
    )
  }

  private struct Facts: Hashable, Sendable {
    var core: EntryCore
    var audience: Audience
    var stages: [Stage]
    var sensitivity: Sensitivity
    var light: RichText?
    var deeper: RichText?
  }
}
