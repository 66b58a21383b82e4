import GuidanceModel

extension SearchRequest: PlainRequest {
  static let repeatable = ["--culture", "--topic", "--kind", "--content"]

  var isWhole: Bool { words.first != "help" }

  mutating func take(word: String) -> Bool {
    words.append(word)
    return true
  }

  mutating func take(flag: String) -> Bool {
    switch flag {
    case "--json": isJSON = true
    case "--literal": isLiteral = true
    case "--explain": explains = true
    default: return false
    }
    return true
  }

  mutating func take(_ value: String, of option: String) -> Bool {
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
