import GuidanceModel
import Pair

/// What the partner declared: it overrides everything that is said of their cultures.
enum PersonBlock: BlockComposer {
  static let block = BriefBlock.person

  static func title(_ reading: Reading) -> String { "\(reading.partnerNameAtStart) first, then culture" }

  static func passages(_ reading: Reading, _ desk: inout Desk) -> [Passage] {
    let person = reading.partner
    let place = reading.role.partner.rawValue
    var passages: [Passage] = []
    func add(_ label: String, _ text: String?, _ origin: String) {
      guard let text, !text.isEmpty else { return }
      passages.append(Passage([DraftLine(.fact, label: label, text, origin: .profile("\(place)/\(origin)"))]))
    }
    func quote(_ label: String, _ texts: [SharedText], _ origin: String) {
      for (index, text) in texts.enumerated()
      where reading.mayQuote(text) && !desk.isQuoted("\(place)/\(origin) \(index + 1)") {
        let spans: [Span] = [.quotation(text.text)]
        let line = DraftLine(.fact, label: label, spans, origin: .profile("\(place)/\(origin) \(index + 1)"))
        passages.append(Passage([line], omittedAs: ("\(place)/\(origin) \(index + 1)", text.text)))
      }
    }
    quote("Prefers", person.preferences.map(\.text), "prefers")
    quote("Needs", person.constraints.map(\.text), "constraint")
    quote("Style", person.style, "style")
    quote("Wants", person.goals, "goal")
    quote("Worries", person.worries, "worry")
    let words = passages
    passages = shared(reading)
    add("Who", who(person, reading), "work")
    add("Speaks", languages(person), "language")
    let facts = passages
    passages = []
    quote("Hopes", person.hopes, "hope")
    quote("Offers", person.offers, "offer")
    // Those who have met know the facts; those who have not want them first.
    let isEarly = reading.stage == .firstContact || reading.stage == .firstMeeting
    return (isEarly ? facts + words : words + facts) + passages + unknown(person, reading)
  }

  /// What the two have in common, from declared facts only.
  private static func shared(_ reading: Reading) -> [Passage] {
    let facts = CommonGround(reading).facts
    guard !facts.isEmpty else { return [] }
    let line = DraftLine(.fact, label: "You share", facts.joined(separator: "; ") + ".", origin: .computed("profile"))
    return [Passage([line], omittedAs: ("profile", "what you share"))]
  }

  /// Work, place and roots in one line.
  private static func who(_ person: Person, _ reading: Reading) -> String? {
    let facts = [person.work?.title, person.work?.organisation, person.place, cultures(person, reading)].compactMap {
      $0
    }
    return facts.isEmpty ? nil : facts.joined(separator: ", ")
  }

  private static func cultures(_ person: Person, _ reading: Reading) -> String? {
    let ties = person.cultures.map { tie in
      let name = reading.material.nameInText(of: tie.culture.value)
      let years = tie.years.map { " (\($0) year\($0 == 1 ? "" : "s"))" } ?? ""
      return switch tie.tie {
      case .raised: "grew up in \(name)\(years)"
      case .lived: "has lived in \(name)\(years)"
      case .heritage: "\(name) through family\(years)"
      }
    }
    let isNamedOnly = person.name == nil && person.cultures.allSatisfy { $0.years == nil }
    return ties.isEmpty || isNamedOnly ? nil : ties.joined(separator: "; ")
  }

  private static func languages(_ person: Person) -> String? {
    let words = person.languages.map { language in
      "\(LanguageNames.english(language.code)) (\(language.level.rawValue))"
    }
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }

  /// What nobody declared: the brief says what it could not know.
  private static func unknown(_ person: Person, _ reading: Reading) -> [Passage] {
    var missing: [String] = []
    if person.name == nil { missing.append("name") }
    if person.cultures.isEmpty { missing.append("cultures") }
    if person.languages.isEmpty { missing.append("languages") }
    if person.preferences.isEmpty && person.answers.isEmpty && person.style.isEmpty { missing.append("preferences") }
    if person.goals.isEmpty && person.hopes.isEmpty { missing.append("goals") }
    if person.zone == nil { missing.append("time zone") }
    guard !missing.isEmpty else { return [] }
    let text = "not declared: \(missing.joined(separator: ", ")). Ask; what they say comes before this page."
    return [Passage([DraftLine(.caveat, label: "Not known", text, origin: .computed("profile"))])]
  }
}
