import GuidanceModel

// Read by hand as a plain search is, and for the same reason: see SearchRequest+Arguments.swift.
extension BriefRequest {
  /// The plain forms, a profile with the usual options, read as ArgumentParser reads them. Nil for everything else, mistakes
  /// and wishes for help included: ArgumentParser then reads it, and says what is to be said.
  ///
  /// - Parameter arguments: those after `brief`.
  init?(plain arguments: some Sequence<String>) {
    var arguments = arguments.makeIterator()
    var taken: Set<String> = []
    while let argument = arguments.next() {
      guard argument.utf8.first == UInt8(ascii: "-") else {
        guard profile == nil else { return nil }
        profile = argument
        continue
      }
      guard argument == "--content" || taken.insert(argument).inserted,
        take(argument) || takeValue(arguments.next(), of: argument)
      else { return nil }
    }
    // Before all other words, `help` may be a command. A page for a file has more ways to go wrong.
    guard let profile, profile != "help", !taken.isSuperset(of: ["--json", "--format"]) else { return nil }
  }

  /// False for what is no flag.
  private mutating func take(_ flag: String) -> Bool {
    switch flag {
    case "--json": format = .json
    case "--explain": explains = true
    default: return false
    }
    return true
  }

  /// False for an option that is not known here, and for a value that is missing, wrong, or looks like an option.
  private mutating func takeValue(_ value: String?, of option: String) -> Bool {
    guard let value, value.utf8.first != UInt8(ascii: "-") else { return false }
    switch option {
    case "--content": content.append(value)
    case "--for":
      readers = Readers(rawValue: value)
      return readers != nil
    case "--stage":
      stage = Stage(rawValue: value)
      return stage != nil
    case "--format":
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
