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
package struct ChecklistItem: Hashable, Sendable {
  package var core: EntryCore
  /// The checklist it stands in.
  package var checklist: EntryID
  /// Empty: at any stage.
  package var stages: [Stage]
  /// 1: settle it first; 2: soon; 3: when there is time.
  package var urgency: Int
  /// The values to choose from.
  package var choices: [String]
  /// What we propose when the two have no view.
  package var proposal: RichText
  /// Why it matters for a pair like this.
  package var why: RichText

  package init(
    core: EntryCore,
    checklist: EntryID,
    stages: [Stage] = [],
    urgency: Int,
    choices: [String] = [],
    proposal: RichText,
    why: RichText
  ) {
    self.core = core
    self.checklist = checklist
    self.stages = stages
    self.urgency = urgency
    self.choices = choices
    self.proposal = proposal
    self.why = why
  }
}
