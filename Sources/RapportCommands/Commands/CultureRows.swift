import BriefRendering
import GuidanceModel
import KnowledgeBase

/// The cultures of the base as rows: countries first, then regions, organisations and professions, each by name.
struct CultureRows {
  let base: KnowledgeBase

  init(_ base: KnowledgeBase) { self.base = base }

  func rows() throws -> [ListRow] {
    let cultures = try base.cultures()
    let counts = try base.entryCounts()
    let sorts = Culture.Sort.allCases
    let ordered = cultures.sorted { left, right in
      let (leftSort, rightSort) = (sorts.firstIndex(of: left.sort) ?? 0, sorts.firstIndex(of: right.sort) ?? 0)
      return (leftSort, left.name, left.id.text) < (rightSort, right.name, right.id.text)
    }
    return ordered.map { row($0, entries: counts[$0.id] ?? 0) }
  }

  private func row(_ culture: Culture, entries: Int) -> ListRow {
    let parent = culture.parent?.value.text
    let held = entries == 0 ? "by region only" : "\(entries) norms"
    return ListRow(
      columns: [culture.id.text, culture.name, culture.sort.rawValue, parent ?? "", held],
      json: [
        "id": .string(culture.id.text), "sort": .string(culture.sort.rawValue), "name": .string(culture.name),
        "parent": JSONValue(parent), "entries": .integer(entries),
      ]
    )
  }
}
