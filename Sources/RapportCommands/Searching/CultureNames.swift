import GuidanceModel
import GuidanceSearch
import KnowledgeBase

/// The names of the cultures that an answer speaks of, and of those that it may be narrowed to.
struct CultureNames {
  private let names: [CultureID: String]

  init(of results: SearchResults, in base: KnowledgeBase) throws {
    let narrower = FacetLines.cultures(of: results).prefix(FacetLines.most).map(\.value)
    let ids = Set(results.results.compactMap(\.entry.culture) + results.understood.cultures + narrower).sorted()
    names = Dictionary(try base.cultures(ids: ids).map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(id: CultureID) -> String { names[id] ?? id.text }
}
