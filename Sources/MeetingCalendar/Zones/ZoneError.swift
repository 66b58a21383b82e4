/// Why there is no zone of a name.
package enum ZoneError: Error, Hashable, Sendable {
  /// The database has no such zone; the near misses are best first, and may be none.
  case unknown(name: String, nearMisses: [String])
  /// There is no tz database in the folder.
  case noDatabase(folder: String)
  /// Its file cannot be read.
  case unreadable(name: String, TZifFault)
}

extension ZoneError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unknown(let name, let nearMisses):
      let hint = nearMisses.isEmpty ? "write it as `Europe/Berlin`" : "did you mean \(Self.list(nearMisses))?"
      return "there is no time zone `\(name)`: \(hint)"
    case .noDatabase(let folder):
      return "there is no time zone database in `\(folder)`: install the package tzdata"
    case .unreadable(let name, let fault):
      return "the file of the time zone `\(name)` cannot be used, \(fault): install the package tzdata again"
    }
  }

  private static func list(_ names: [String]) -> String { names.map { "`\($0)`" }.joined(separator: ", ") }
}
