import Diagnostics

/// The names that a tz database holds, with the links among them.
struct ZoneIndex {
  /// Sorted.
  let names: [String]
  /// From another name to the zone that it stands for.
  private let links: [String: String]

  init(folder: String, files: ZoneFiles) {
    let rows = Self.rows(of: "\(folder)/tzdata.zi", files, separator: " ") {
      $0 == UInt8(ascii: "Z") || $0 == UInt8(ascii: "L")
    }
    let zones = rows.filter { $0[0] == "Z" }.map { $0[1] }
    let linked = rows.filter { $0[0] == "L" && $0.count == 3 }
    links = Dictionary(linked.map { ($0[2], $0[1]) }, uniquingKeysWith: { first, _ in first })
    let held = Set(zones).union(links.keys)
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
  /// trusted when it stays on the continent or leads from a country's own folder (`US/Pacific`), and when all zones
  /// behind it lie in one country.
  func zone(namedAlso name: String, in countries: ZoneCountries) -> String? {
    let folders: [Substring] = ["Australia", "Brazil", "Canada", "Chile", "Mexico", "US"]
    guard let zone = links[name], countries.codes[zone] != nil else { return nil }
    let (folder, zoneFolder) = (Self.folder(name), Self.folder(zone))
    guard folder == zoneFolder || folder.map(folders.contains) == true else { return nil }
    let same = links.filter { $0.value == zone }.keys + [zone]
    return Set(same.compactMap { countries.codes[$0] }).count == 1 ? zone : nil
  }

  private static func folder(_ name: String) -> Substring? {
    name.contains("/") ? name.split(separator: "/").first : nil
  }

  private static func city(_ name: String) -> String { name.split(separator: "/").last.map(String.init) ?? name }

  /// Where there is no `tzdata.zi`: the zones of `zone1970.tab` or `zone.tab`, and UTC.
  private static func tableNames(_ folder: String, _ files: ZoneFiles) -> [String] {
    for table in ["zone1970.tab", "zone.tab"] {
      let names = ZoneCountries(file: "\(folder)/\(table)", files).codes.keys
      if !names.isEmpty { return (names + ["UTC"]).sorted() }
    }
    return []
  }

  /// The words of every line of two words or more whose first letter is wanted. Bytes are looked at, not letters: the
  /// file has a hundred thousand, and nearly all lines are rules.
  static func rows(
    of path: String,
    _ files: ZoneFiles,
    separator: Character,
    where isWanted: (UInt8) -> Bool
  ) -> [[String]] {
    (files.read(path) ?? [])
      .split(separator: UInt8(ascii: "\n"))
      .filter { $0.first.map(isWanted) == true }
      .map { String(decoding: $0, as: UTF8.self).split(separator: separator).map(String.init) }
      .filter { $0.count >= 2 }
  }
}

/// The country of each zone, as `zone.tab` has it.
struct ZoneCountries {
  /// From a zone to an ISO code.
  let codes: [String: String]

  init(file: String, _ files: ZoneFiles) {
    let rows = ZoneIndex.rows(of: file, files, separator: "\t") { $0 != UInt8(ascii: "#") }.filter { $0.count >= 3 }
    codes = Dictionary(rows.map { ($0[2], $0[0]) }, uniquingKeysWith: { first, _ in first })
  }
}
