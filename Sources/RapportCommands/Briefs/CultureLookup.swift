import GuidanceModel
import Pair

/// Looks up the cultures that bear on one pair: those they named, their regions, and the countries of their time zones.
struct CultureLookup {
  let base: any GuidanceShelf

  /// Every culture of the base where a zone goes by another name: which country it lies in is then told from all.
  func cultures(of profile: Profile) throws -> [Culture] {
    let people = [profile.mentor, profile.mentoree]
    var ids = people.flatMap { person in
      person.cultures.map(\.culture.value)
        + [person.work?.culture?.value, person.work?.profession?.value].compactMap { $0 }
    }
    for zone in people.compactMap({ $0.zone?.value }) {
      let countries = try base.cultures(inZone: zone)
      if countries.isEmpty { return try base.cultures() }
      ids += countries
    }
    let named = try base.cultures(ids: Set(ids).sorted())
    let regions = Set(named.compactMap { $0.parent?.value }).subtracting(ids)
    return try named + base.cultures(ids: regions.sorted())
  }
}
