import GuidanceModel

/// Words for the two roles, in lower case, from the sets of synonyms that name a role.
struct RoleNames: Sendable {
  private var roles: [String: Role] = ["mentor": .mentor, "mentoree": .mentoree]

  init(_ synonyms: [SynonymSet]) {
    for set in synonyms {
      guard let role = set.role.flatMap({ Role(rawValue: $0.rawValue) }) else { continue }
      for word in set.words { roles[word.value.lowercased()] = role }
    }
  }

  /// `mentor's` too.
  func role(of word: String) -> Role? {
    var word = word.lowercased().replacing("\u{2019}", with: "'")
    if word.hasSuffix("'s") { word.removeLast(2) }
    return roles[word]
  }
}
