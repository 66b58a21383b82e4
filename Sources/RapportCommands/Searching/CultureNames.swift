import GuidanceModel
import GuidanceSearch
import KnowledgeBase

/// The names of the cultures that an answer speaks of, and of those that it may be narrowed to.
struct CultureNames {
  private let names: [CultureID: String]

  init(of results: SearchResults, in base: KnowledgeBase) throws {
    let narrower = FacetLines.cultures(of: results).prefix(FacetLines.most).map(\.value)
    let ids = Set(results.results.compactMap(\.entry.culture) + results.understood.cultures + narrower).sorted()
    names = try base.cultureNames(ids)
  }

  subscript(id: CultureID) -> String { names[id] ?? id.text }
}
