import GuidanceModel

/// A profile with the usual options: a page for a file, or of two cultures, has more ways to go wrong.
extension BriefRequest: PlainRequest {
  static let repeatable = ["--content"]

  var isWhole: Bool { profile != nil && profile != "help" }

  mutating func take(word: String) -> Bool {
    guard profile == nil else { return false }
    profile = word
    return true
  }

  mutating func take(flag: String) -> Bool {
    switch flag {
    case "--json" where format == nil: format = .json
    case "--explain": explains = true
    default: return false
    }
    return true
  }

  mutating func take(_ value: String, of option: String) -> Bool {
    switch option {
    case "--content": content.append(value)
    case "--for":
      readers = Readers(rawValue: value)
      return readers != nil
    case "--stage":
      stage = Stage(rawValue: value)
      return stage != nil
    case "--format" where format == nil:
      format = Self.plainFormats.first { $0.rawValue == value }
      return format != nil
    case "--today":
      page.today = value
      return CivilDate(value) != nil
    case "--width":
      page.width = Int(value)
      return page.width.map(PageRequest.widths.contains) == true
    default: return false
    }
    return true
  }

  /// Those that need no file and no other program.
  private static let plainFormats: [DocumentFormat] = [.text, .markdown, .html, .json]
}
