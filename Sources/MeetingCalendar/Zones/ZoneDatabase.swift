package import GuidanceModel

/// The tz database of a system: one file for each zone, read when it is asked for.
package struct ZoneDatabase: Sendable {
  package let folder: String
  /// `2026f`; nil where the folder does not say.
  package let version: String?
  let files: ZoneFiles

  package init(folder: String = "/usr/share/zoneinfo", files: ZoneFiles = .onDisk) {
    self.folder = folder
    self.files = files
    version = Self.version(in: folder, files)
  }

  /// The zone of a tz name, in the spelling of the database: `America/New_York`.
  ///
  /// A name cannot lead out of the folder: dots, empty parts and a leading slash make no name.
  package func zone(named name: String) throws(ZoneError) -> Zone {
    guard Self.isName(name), let bytes = files.read("\(folder)/\(name)") else { throw unknown(name) }
    do {
      return Zone(name: name, file: try file(name, bytes))
    } catch .notTZif {
      throw unknown(name)
    } catch {
      throw .unreadable(name: name, error)
    }
  }

  private func file(_ name: String, _ bytes: [UInt8]) throws(TZifFault) -> TZifFile {
    if let kept = files.parsed?.held(name) { return kept }
    let file = try TZifFile(bytes)
    files.parsed?.hold(file, as: name)
    return file
  }

  /// Whether the data is older than half a year; nil where its age cannot be told.
  ///
  /// A version names only its year. The age is that of the file as its package wrote it, and at least the end of that
  /// year where a copy made it look younger.
  package func isOverdue(on today: CivilDate) -> Bool? {
    let written = files.written("\(folder)/tzdata.zi") ?? files.written("\(folder)/+VERSION")
    let days = written.map { CivilDate(daysSinceEpoch: $0.seconds.flooredDivision(by: 86_400)) }
    let endOfYear = version.flatMap { Int($0.prefix(4)) }.flatMap { CivilDate($0, 12, 31) }
    guard let date = [days, endOfYear].compactMap(\.self).min() else { return nil }
    return date.adding(months: 6) < today
  }

  /// Read anew each time: only a name that is not known as it stands asks for it.
  var index: ZoneIndex { ZoneIndex(folder: folder, files: files) }

  /// The zone for which a name is another one in the same country; nil for a name with a country of its own.
  func zone(namedAlso name: String) -> String? {
    let countries = ZoneCountries(file: "\(folder)/zone.tab", files)
    return countries.codes[name] == nil ? index.zone(namedAlso: name, in: countries) : nil
  }

  private func unknown(_ name: String) -> ZoneError {
    let index = index
    guard !index.names.isEmpty else { return .noDatabase(folder: folder) }
    return .unknown(name: name, nearMisses: index.nearMisses(of: name))
  }

  /// Parts of letters, digits, `_`, `+` and `-` between slashes. Folders with other countings of time and links that
  /// lead out of the database (`localtime`) are no names.
  private static func isName(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let letters = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+-".utf8)
    return (1...3).contains(parts.count) && !["posix", "right", "localtime", "posixrules"].contains(parts[0])
      && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(letters.contains) }
  }

  /// From `# version 2026f`, the first line of `tzdata.zi`, else from `+VERSION`.
  private static func version(in folder: String, _ files: ZoneFiles) -> String? {
    func firstLine(_ file: String) -> [Substring]? {
      files.read("\(folder)/\(file)").map { bytes in
        String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }.prefix(80), as: UTF8.self).split(separator: " ")
      }
    }
    if let words = firstLine("tzdata.zi"), words.count == 3, words[1] == "version" { return String(words[2]) }
    return firstLine("+VERSION")?.first.map(String.init)
  }
}
