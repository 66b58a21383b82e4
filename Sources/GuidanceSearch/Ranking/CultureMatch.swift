import GuidanceModel

/// How an entry's culture stands to those that were named.
struct CultureMatch: Sendable {
  let named: [CultureID]
  /// Regions of named countries.
  let regions: Set<CultureID>
  /// Countries of named regions.
  let countries: Set<CultureID>

  init(named: [CultureID], relations: [CultureRelation]) {
    self.named = named
    regions = Set(relations.filter { named.contains($0.country) }.map(\.region))
    countries = Set(relations.filter { named.contains($0.region) }.map(\.country))
  }

  /// Cultures whose entries may answer; nil: all. Where one is named, no neighbour's entry is ever offered.
  var admitted: [CultureID]? {
    named.isEmpty ? nil : (Set(named).union(regions).union(countries)).sorted()
  }

  /// Whether it was named, or its country was.
  func names(_ culture: CultureID) -> Bool { named.contains(culture) || regions.contains(culture) }

  /// The name and the weight of the part of the score; nil where there is none.
  func part(_ culture: CultureID?) -> (name: String, weight: Double)? {
    guard let culture else {
      return named.isEmpty ? ("general", RankingWeights.generalWithoutCulture) : nil
    }
    if named.contains(culture) { return ("culture", RankingWeights.ownCulture) }
    if countries.contains(culture) { return ("country of the region", RankingWeights.countryOfRegion) }
    return regions.contains(culture) ? ("region", RankingWeights.region) : nil
  }
}
