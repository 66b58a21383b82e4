import GuidanceModel
import GuidanceSearch
import KnowledgeBase

/// The names of the cultures that an answer speaks of.
struct CultureNames {
  private let names: [CultureID: String]

  init(of results: SearchResults, in base: KnowledgeBase) throws {
    let ids = Set(results.results.compactMap(\.entry.culture) + results.understood.cultures).sorted()
    names = Dictionary(try base.cultures(ids: ids).map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(id: CultureID) -> String { names[id] ?? id.text }
}
