package import Diagnostics

/// Points to settle or to do, as a page to print.
package struct Checklist: Hashable, Sendable {
  package var id: EntryID
  /// Empty: at any stage.
  package var stages: [Stage]
  package var title: String
  package var purpose: RichText
  /// The ids of its items, in order.
  package var items: [EntryID]
  package var location: SourceLocation

  package init(
    id: EntryID,
    stages: [Stage] = [],
    title: String,
    purpose: RichText,
    items: [EntryID],
    location: SourceLocation
  ) {
    self.id = id
    self.stages = stages
    self.title = title
    self.purpose = purpose
    self.items = items
    self.location = location
  }
}

/// One point to settle or to do.
///
/// A value, kept by reference until it is changed.
package struct ChecklistItem: Hashable, Sendable {
  private var kept: Kept<Facts>

  package var core: EntryCore {
    get { kept.facts.core }
    set { kept = kept.changed { $0.core = newValue } }
  }
  /// The checklist it stands in.
  package var checklist: EntryID {
    get { kept.facts.checklist }
    set { kept = kept.changed { $0.checklist = newValue } }
  }
  /// Empty: at any stage.
  package var stages: [Stage] {
    get { kept.facts.stages }
    set { kept = kept.changed { $0.stages = newValue } }
  }
  /// 1: settle it first; 2: soon; 3: when there is time.
  package var urgency: Int {
    get { kept.facts.urgency }
    set { kept = kept.changed { $0.urgency = newValue } }
  }
  /// The values to choose from.
  package var choices: [String] {
    get { kept.facts.choices }
    set { kept = kept.changed { $0.choices = newValue } }
  }
  /// What we propose when the two have no view.
  package var proposal: RichText {
    get { kept.facts.proposal }
    set { kept = kept.changed { $0.proposal = newValue } }
  }
  /// Why it matters for a pair like this.
  package var why: RichText {
    get { kept.facts.why }
    set { kept = kept.changed { $0.why = newValue } }
  }

  package init(
    core: EntryCore,
    checklist: EntryID,
    stages: [Stage] = [],
    urgency: Int,
    choices: [String] = [],
    proposal: RichText,
    why: RichText
  ) {
    kept = Kept(
      Facts(
        core: core,
        checklist: checklist,
        stages: stages,
        urgency: urgency,
        choices: choices,
        proposal: proposal,
        why: why
      )
    )
  }

  private struct Facts: Hashable, Sendable {
    var core: EntryCore
    var checklist: EntryID
    var stages: [Stage]
    var urgency: Int
    var choices: [String]
    var proposal: RichText
    var why: RichText
  }
}
