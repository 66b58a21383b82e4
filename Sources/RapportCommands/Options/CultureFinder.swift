import Diagnostics
import GuidanceModel

/// Finds a culture by its id, its name or a demonym.
struct CultureFinder {
  let cultures: [Culture]

  /// - Throws: `CommandFailure.unknown` with near misses.
  func culture(named name: String, sorts: [Culture.Sort]) throws -> Culture {
    let candidates = cultures.filter { sorts.contains($0.sort) }
    let wanted = name.lowercased()
    if let found = candidates.first(where: { $0.id.text == wanted }) { return found }
    if let found = candidates.first(where: { names($0).contains(wanted) }) { return found }
    let known = candidates.map(\.id.text) + candidates.map(\.name)
    throw CommandFailure.unknown(
      kind: "culture",
      name: name,
      nearMisses: NearMisses(among: known).of(name),
      list: "cultures"
    )
  }

  private func names(_ culture: Culture) -> [String] {
    ([culture.name] + culture.demonyms + culture.otherNames).map { $0.lowercased() }
  }
}
