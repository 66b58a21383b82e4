import BriefComposition
import GuidanceModel
import KnowledgeBase
import MeetingCalendar
import Pair
import PairTables

/// Brings together what forms are made from and read with: the base's instruments, checklists and names.
struct FormDesk {
  let instruments: [Instrument]
  /// Of the two checklists that a pair agrees on, in order.
  let items: [ChecklistItem]
  let dimensions: [Dimension]
  let check: AnswerCheck

  init(_ base: KnowledgeBase, zones: ZoneDatabase) throws {
    let cultures = try base.cultures()
    instruments = try base.instruments()
    dimensions = try base.dimensions()
    items = try Self.items(base)
    check = AnswerCheck(
      names: try .held(by: base),
      known: try KnownNames(base, cultures, zones: zones),
      zones: zones,
      cultures: cultures
    )
  }

  func form(for role: Role) -> ProfileForm { ProfileForm(for: role, instruments: instruments, items: items) }

  var reader: FormReader { FormReader(forms: Role.allCases.map(form), check: check) }

  /// Only what has to be settled first or soon: a form of forty questions comes back empty.
  private static func items(_ base: KnowledgeBase) throws -> [ChecklistItem] {
    var held: [EntryID: ChecklistItem] = [:]
    for entry in try base.entries(kinds: [.checklist]) {
      if case .checklist(let item) = entry { held[item.core.id] = item }
    }
    let lists = try base.checklists().filter { SheetCommand.contract.contains($0.id.text) }
    return lists.flatMap(\.items).compactMap { held[$0] }.filter { $0.urgency <= 2 }
  }
}
