package import GuidanceModel

/// In which country a person works, told from their time zone and from nothing else: where somebody was raised is not
/// where they are.
package struct Workplaces: Hashable, Sendable {
  /// The country that a zone belongs to.
  package enum Place: Hashable, Sendable {
    case country(CultureID)
    /// More than one country lists the zone; sorted.
    case oneOf([CultureID])
    /// No country that is held lists it, or there is no zone.
    case unknown

    /// The countries that it may be.
    package var countries: [CultureID] {
      switch self {
      case .country(let country): [country]
      case .oneOf(let countries): countries
      case .unknown: []
      }
    }
  }

  private let countries: [String: [CultureID]]
  private let weeks: [CultureID: WorkingWeek]

  /// A country's own week; where it has none, that of its region.
  package init(_ cultures: [Culture]) {
    let held = cultures.filter { $0.sort == .country }
    let regions = Dictionary(cultures.map { ($0.id, $0.week) }, uniquingKeysWith: { first, _ in first })
    let rows = held.flatMap { culture in culture.zones.map { ($0, [culture.id]) } }
    let weeks = held.compactMap { culture -> (CultureID, WorkingWeek)? in
      let regional = culture.parent.flatMap { regions[$0.value] } ?? nil
      return (culture.week ?? regional).map { (culture.id, $0) }
    }
    self.init(
      countries: Dictionary(rows, uniquingKeysWith: +),
      weeks: Dictionary(weeks, uniquingKeysWith: { first, _ in first })
    )
  }

  /// From each zone's name to the countries that list it, and from each country to its working week.
  package init(countries: [String: [CultureID]], weeks: [CultureID: WorkingWeek]) {
    self.countries = countries
    self.weeks = weeks
  }

  /// The place of a zone. Another name of a zone (`Asia/Calcutta`) counts as that zone where both surely lie in one
  /// country.
  package func place(ofZone name: String, in zones: ZoneDatabase) -> Place {
    let listed = countries[name] ?? zones.zone(namedAlso: name).flatMap { countries[$0] } ?? []
    let places = Self.withoutParts(listed)
    guard let first = places.first else { return .unknown }
    return places.count == 1 ? .country(first) : .oneOf(places)
  }

  /// The week of a place; nil where its countries differ or none is held.
  func week(of place: Place) -> (week: WorkingWeek, country: CultureID)? {
    let found = place.countries.map { weeks[$0] }
    guard let country = place.countries.first, let week = found[0], found.allSatisfy({ $0?.days == week.days }) else {
      return nil
    }
    return (week, country)
  }

  /// A part of a country (`ca-qc`) gives way to the country where both list the zone.
  private static func withoutParts(_ places: [CultureID]) -> [CultureID] {
    let all = Set(places)
    return all.filter { place in
      let whole = place.text.split(separator: "-").first.map { CultureID($0) }
      return whole == place || !all.contains(whole ?? place)
    }.sorted()
  }
}
