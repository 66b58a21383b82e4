import Diagnostics
import GuidanceModel
import KnowledgeBase

/// When each text was checked, and when it must be checked again.
struct ReviewDates {
  let base: KnowledgeBase

  struct Item {
    /// The entry, or the culture with the dimension of a position.
    var id: String
    /// Nil for what belongs to no culture.
    var culture: CultureID?
    var checked: CivilDate
    var due: CivilDate
    var location: SourceLocation
  }

  /// The soonest due first.
  func items() throws -> [Item] {
    let months = try base.programme()?.reviewAfterMonths ?? 24
    let entries = try base.allEntries().map { entry in
      Item(
        id: entry.id.text,
        culture: entry.culture,
        checked: entry.core.checked,
        due: entry.core.due ?? entry.core.checked.adding(months: months),
        location: entry.core.location
      )
    }
    let positions = try base.cultures().flatMap { culture in
      culture.positions.map { position in
        Item(
          id: "\(culture.id) \(position.dimension.value)",
          culture: culture.id,
          checked: position.checked,
          due: position.checked.adding(months: months),
          location: position.location
        )
      }
    }
    let observances = try base.observances().map { observance in
      Item(
        id: observance.id.text,
        checked: observance.checked,
        due: observance.checked.adding(months: months),
        location: observance.location
      )
    }
    return (entries + positions + observances).sorted { ($0.due, $0.id) < ($1.due, $1.id) }
  }
}
