import Foundation

/// Which characters the fonts of this machine can show: Typst says nothing of one that no font has.
final class FontCoverage {
  private let folders: [String]
  private var known: [Unicode.Scalar: Bool] = [:]
  private lazy var files = Self.fontFiles(in: folders)

  init(variables: [String: String]) {
    let home = variables["HOME"].map { ["\($0)/.fonts", "\($0)/.local/share/fonts"] } ?? []
    let paths = variables["TYPST_FONT_PATHS"]?.split(separator: ":").map(String.init) ?? []
    folders = ["/usr/share/fonts", "/usr/local/share/fonts"] + home + paths
  }

  init(folders: [String]) { self.folders = folders }

  /// The text with a mark where no font has a shape: a tagged PDF may not hold a letter that it cannot show.
  static func replacing(_ missing: [Unicode.Scalar], in text: String) -> String {
    guard !missing.isEmpty else { return text }
    let lost = Set(missing)
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(lost.contains(scalar) ? "\u{FFFD}" : scalar) }
    return String(scalars)
  }

  /// One warning for each package that is missing, with the characters.
  static func warnings(for missing: [Unicode.Scalar]) -> [String] {
    let packages = Dictionary(grouping: missing, by: FontPackage.name(for:)).sorted { $0.key < $1.key }
    return packages.map { package, scalars in
      let characters = scalars.prefix(8).map { "'\($0)' (U+\(Self.digits($0)))" }.joined(separator: ", ")
      let more = scalars.count > 8 ? " and \(scalars.count - 8) more" : ""
      return "no font on this machine shows \(characters)\(more). 'apt install \(package)' brings one."
    }
  }

  /// In the order of their numbers.
  func missing(in text: String) -> [Unicode.Scalar] {
    let asked = Set(text.unicodeScalars.filter { !Self.isInEveryTypst($0) })
    let open = asked.filter { known[$0] == nil }
    if !open.isEmpty { look(for: open) }
    return asked.filter { known[$0] == false }.sorted()
  }

  private func look(for scalars: Set<Unicode.Scalar>) {
    var open = scalars
    for file in files {
      if open.isEmpty { break }
      guard let map = CharacterMap(fontAt: file) else { continue }
      for scalar in open where map.holds(scalar) {
        known[scalar] = true
        open.remove(scalar)
      }
    }
    for scalar in open { known[scalar] = false }
  }

  /// Latin, Greek and Cyrillic, and marks: the fonts within Typst have them. White space and marks that shape text need
  /// none.
  private static func isInEveryTypst(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x024F, 0x0370...0x03FF, 0x0400...0x045F, 0x1E00...0x1EFF, 0x2000...0x206F, 0xFE00...0xFE0F: true
    default: scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  private static func fontFiles(in folders: [String]) -> [String] {
    folders.flatMap { folder -> [String] in
      guard let walk = FileManager.default.enumerator(atPath: folder) else { return [] }
      let names = walk.compactMap { $0 as? String }
      return names.filter { [".ttf", ".otf", ".ttc", ".otc"].contains(String($0.suffix(4)).lowercased()) }.sorted().map
      {
        "\(folder)/\($0)"
      }
    }
  }

  private static func digits(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
