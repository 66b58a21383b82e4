import Diagnostics

/// The names that a tz database holds, with the links among them.
struct ZoneIndex {
  /// Sorted.
  let names: [String]
  /// From another name to the zone that it stands for.
  let links: [String: String]
  /// From a zone to the ISO code of its one country, as `zone.tab` has it.
  private let countries: [String: String]

  init(folder: String, files: ZoneFiles) {
    let listing = Self.lines(of: "\(folder)/tzdata.zi", files)
    let zones = listing.filter { $0.hasPrefix("Z ") }.compactMap { $0.split(separator: " ").dropFirst().first }
    let linkRows = listing.filter { $0.hasPrefix("L ") }.map { $0.split(separator: " ") }.filter { $0.count == 3 }
    links = Dictionary(linkRows.map { (String($0[2]), String($0[1])) }, uniquingKeysWith: { first, _ in first })
    let held = Set(zones.map(String.init)).union(links.keys)
    let table = Self.rows(of: "\(folder)/zone.tab", files)
    countries = Dictionary(table.map { (String($0[2]), String($0[0])) }, uniquingKeysWith: { first, _ in first })
    names = held.isEmpty ? Self.tableNames(folder, files) : held.sorted()
  }

  /// The closest names, best first: by the whole name, then by the city alone, so that `Berlin` finds `Europe/Berlin`.
  func nearMisses(of name: String, limit: Int = 3) -> [String] {
    let wanted = name.split(separator: " ").joined(separator: "_")
    let city = Self.city(wanted)
    let sameCity = names.filter { Self.city($0).lowercased() == city.lowercased() }
    let cities = Set(NearMisses(among: Set(names.map(Self.city)).sorted()).of(city, limit: limit))
    let nearCity = names.filter { cities.contains(Self.city($0)) }
    let found = sameCity + NearMisses(among: names).of(wanted, limit: limit) + nearCity
    var seen: Set<String> = []
    return Array(found.filter { seen.insert($0).inserted }.prefix(limit))
  }

  /// The zone for which a name is another one, where both surely lie in one country.
  ///
  /// The database links across borders, where clocks have agreed since 1970 (`Iceland` to `Africa/Abidjan`). A link is
  /// trusted when the name itself has no country in the table, stays on the continent or in a country's own folder
  /// (`US/Pacific`), and all zones behind the same link lie in one country.
  func zone(namedAlso name: String) -> String? {
    let folders: [Substring] = ["Australia", "Brazil", "Canada", "Chile", "Mexico", "US"]
    guard countries[name] == nil, let zone = links[name], countries[zone] != nil else { return nil }
    let (folder, zoneFolder) = (Self.folder(name), Self.folder(zone))
    guard folder == zoneFolder || folder.map(folders.contains) == true else { return nil }
    let same = links.filter { $0.value == zone }.keys + [zone]
    return Set(same.compactMap { countries[$0] }).count == 1 ? zone : nil
  }

  private static func folder(_ name: String) -> Substring? {
    name.contains("/") ? name.split(separator: "/").first : nil
  }

  private static func city(_ name: String) -> String { name.split(separator: "/").last.map(String.init) ?? name }

  /// Where there is no `tzdata.zi`: the zones of `zone1970.tab` or `zone.tab`, and UTC.
  private static func tableNames(_ folder: String, _ files: ZoneFiles) -> [String] {
    for table in ["zone1970.tab", "zone.tab"] {
      let names = rows(of: "\(folder)/\(table)", files).map { String($0[2]) }
      if !names.isEmpty { return (names + ["UTC"]).sorted() }
    }
    return []
  }

  /// The rows of a table, three columns or more: country, coordinates, zone.
  private static func rows(of path: String, _ files: ZoneFiles) -> [[Substring]] {
    lines(of: path, files).filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t") }.filter { $0.count >= 3 }
  }

  private static func lines(of path: String, _ files: ZoneFiles) -> [Substring] {
    String(decoding: files.read(path) ?? [], as: UTF8.self).split(separator: "\n")
  }
}
