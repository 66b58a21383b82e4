import GuidanceModel

/// How an entry's culture stands to those that were named.
struct CultureMatch: Sendable {
  let named: [CultureID]
  /// Regions of named countries, in order.
  let regions: [CultureID]
  /// Countries of named regions, in order.
  let countries: [CultureID]

  init(named: [CultureID], relations: [CultureRelation]) {
    self.named = named
    regions = relations.filter { named.contains($0.country) }.map(\.region).sortedOnce
    countries = relations.filter { named.contains($0.region) }.map(\.country).sortedOnce
  }

  /// Cultures whose entries may answer; nil: all. Where one is named, no neighbour's entry is ever offered.
  var admitted: [CultureID]? { named.isEmpty ? nil : (named + regions + countries).sortedOnce }

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
