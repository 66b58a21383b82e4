import BriefRendering
import GuidanceModel
import KnowledgeBase

/// The cultures of the base as rows: countries first, then regions, organisations and professions; within each, those
/// held in most depth first, then by name.
struct CultureRows {
  let base: KnowledgeBase

  init(_ base: KnowledgeBase) { self.base = base }

  func rows() throws -> [ListRow] {
    let cultures = try base.cultures()
    let counts = try base.entryCounts()
    let sorts = Culture.Sort.allCases
    let ordered = cultures.sorted { left, right in
      let (leftSort, rightSort) = (sorts.firstIndex(of: left.sort) ?? 0, sorts.firstIndex(of: right.sort) ?? 0)
      let (leftDepth, rightDepth) = (-(counts[left.id] ?? 0), -(counts[right.id] ?? 0))
      return (leftSort, leftDepth, left.name, left.id.text) < (rightSort, rightDepth, right.name, right.id.text)
    }
    return ordered.map { row($0, entries: counts[$0.id] ?? 0) }
  }

  private func row(_ culture: Culture, entries: Int) -> ListRow {
    let parent = culture.parent?.value.text
    let held = entries == 0 ? "-" : "\(entries) norm\(entries == 1 ? "" : "s")"
    return ListRow(
      columns: [culture.id.text, held, culture.name, culture.sort.rawValue, parent ?? ""],
      json: [
        "id": .string(culture.id.text), "sort": .string(culture.sort.rawValue), "name": .string(culture.name),
        "parent": JSONValue(parent), "entries": .integer(entries),
      ]
    )
  }
}
