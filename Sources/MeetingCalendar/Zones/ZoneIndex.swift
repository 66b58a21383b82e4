import Diagnostics

/// The names that a tz database holds, with the links among them.
struct ZoneIndex {
  /// Sorted.
  let names: [String]
  /// From another name to the zone that it stands for.
  let links: [String: String]

  init(folder: String, files: ZoneFiles) {
    let listing = Self.lines(of: "\(folder)/tzdata.zi", files)
    let zones = listing.filter { $0.hasPrefix("Z ") }.compactMap { $0.split(separator: " ").dropFirst().first }
    let linkRows = listing.filter { $0.hasPrefix("L ") }.map { $0.split(separator: " ") }.filter { $0.count == 3 }
    links = Dictionary(linkRows.map { (String($0[2]), String($0[1])) }, uniquingKeysWith: { first, _ in first })
    let held = Set(zones.map(String.init)).union(links.keys)
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

  private static func city(_ name: String) -> String { name.split(separator: "/").last.map(String.init) ?? name }

  /// Where there is no `tzdata.zi`: the zones of `zone1970.tab` or `zone.tab`, and UTC.
  private static func tableNames(_ folder: String, _ files: ZoneFiles) -> [String] {
    for table in ["zone1970.tab", "zone.tab"] {
      let rows = lines(of: "\(folder)/\(table)", files).filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t") }
      let names = rows.filter { $0.count >= 3 }.map { String($0[2]) }
      if !names.isEmpty { return (names + ["UTC"]).sorted() }
    }
    return []
  }

  static func lines(of path: String, _ files: ZoneFiles) -> [Substring] {
    String(decoding: files.read(path) ?? [], as: UTF8.self).split(separator: "\n")
  }
}
