/// Names files after pairs: never a path, never the same twice, and the same in every run over the same table.
struct FileNaming {
  /// Longer names are cut: file systems stop at 255 bytes, and reader, number and ending follow.
  private static let longest = 120
  /// Names that Windows keeps for devices.
  private static let reserved: Set<String> = ["con", "prn", "aux", "nul"]

  /// In lower case, since some file systems do not tell capitals apart. Hashes only: a table has any number of rows.
  private var taken: Set<UInt64> = []

  /// How many names had to get a number.
  private(set) var repeated = 0

  init() {}

  /// A name for the next pair; the second of a name gets `-2`.
  mutating func name(for wanted: String) -> String {
    let stem = Self.safe(wanted)
    var (name, number) = (stem, 1)
    while !taken.insert(Self.hash(name)).inserted {
      number += 1
      name = "\(stem)-\(number)"
    }
    if number > 1 { repeated += 1 }
    return name
  }

  /// Letters, digits, `-`, `_` and single dots; whatever else becomes a hyphen: `../../etc/passwd` is `etc-passwd`.
  static func safe(_ text: String) -> String {
    var words: [String] = [""]
    for character in text {
      if character.isLetter || character.isNumber || character == "_" {
        words[words.count - 1].append(character)
      } else if words.last?.isEmpty == false {
        words.append("")
      }
    }
    let name = cut(words.filter { !$0.isEmpty }.joined(separator: "-"))
    if name.isEmpty { return "pair" }
    return reserved.contains(name.lowercased()) ? "pair-\(name)" : name
  }

  private static func cut(_ name: String) -> String {
    var name = name
    while name.utf8.count > longest { name.removeLast() }
    return name
  }

  private static func hash(_ name: String) -> UInt64 {
    var hash = Fingerprint()
    hash.add(name.lowercased())
    return hash.value
  }
}
