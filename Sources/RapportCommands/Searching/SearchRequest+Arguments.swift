import GuidanceModel

// Why arguments are read by hand, for a search and for a brief alone: a search answers in a few milliseconds, and
// ArgumentParser takes as long to learn what `search` takes as the question takes to be answered.
extension SearchRequest {
  /// The plain forms, read as ArgumentParser reads them. Nil for everything else, mistakes and wishes for help included:
  /// ArgumentParser then reads it, and says what is to be said.
  ///
  /// - Parameter arguments: those after `search`.
  init?(plain arguments: some Sequence<String>) {
    var arguments = arguments.makeIterator()
    var taken: Set<String> = []
    while let argument = arguments.next() {
      guard argument.utf8.first == UInt8(ascii: "-") else {
        words.append(argument)
        continue
      }
      let isTakenOnce = Self.repeatable.contains(argument) || taken.insert(argument).inserted
      guard isTakenOnce, take(argument) || takeValue(arguments.next(), of: argument) else { return nil }
    }
    // Before all other words, `help` may be a command.
    guard words.first != "help" else { return nil }
  }

  private static let repeatable: Set<String> = ["--culture", "--topic", "--kind", "--content"]

  /// False for what is no flag.
  private mutating func take(_ flag: String) -> Bool {
    switch flag {
    case "--json": isJSON = true
    case "--literal": isLiteral = true
    case "--explain": explains = true
    default: return false
    }
    return true
  }

  /// False for an option that is not known, and for a value that is missing, wrong, or looks like an option.
  private mutating func takeValue(_ value: String?, of option: String) -> Bool {
    guard let value, value.utf8.first != UInt8(ascii: "-") else { return false }
    switch option {
    case "--culture": cultures.append(value)
    case "--topic": topics.append(value)
    case "--content": content.append(value)
    case "--profile": profile = value
    case "--kind":
      guard let kind = EntryKind(rawValue: value) else { return false }
      kinds.append(kind)
    case "--for":
      guard let role = Role(rawValue: value) else { return false }
      reader = role
    case "--limit":
      guard let number = Int(value), Self.limits.contains(number) else { return false }
      limit = number
    default: return false
    }
    return true
  }
}
