import GuidanceModel
import GuidanceSearch
import KnowledgeBase

/// The names of the cultures that an answer speaks of, and of those that it may be narrowed to.
struct CultureNames {
  private let ids: [CultureID]
  /// Of each of them, as far as the base knows it.
  private let names: [String?]

  init(of results: SearchResults, in base: KnowledgeBase) throws {
    let narrower = FacetLines.cultures(of: results).map(\.id)
    var ids: [CultureID] = []
    for id in results.results.compactMap(\.entry.culture) + results.understood.cultures + narrower
    where !ids.contains(id) { ids.append(id) }
    self.ids = ids
    names = try base.cultureNames(ids)
  }

  subscript(id: CultureID) -> String { ids.firstIndex(of: id).flatMap { names[$0] } ?? id.text }
}
