import Diagnostics
import GuidanceModel
import Pair

extension RowDecoder {
  mutating func person(_ role: Role) -> Person {
    var person = Person(role: role, location: start)
    person.name = text(.person(role, .name))
    person.callName = text(.person(role, .callName))
    person.pronunciation = text(.person(role, .sounds))
    person.pronouns = text(.person(role, .pronouns))
    person.work = work(role)
    person.place = text(.person(role, .place))
    person.zone = located(.person(role, .zone))
    person.hours = hours(role)
    person.cultures = cultures(role)
    person.languages = languages(role)
    person.preferences = preferences(role)
    person.constraints = constraints(role)
    person.address = texts(role, .address).first
    person.style = texts(role, .style)
    person.goals = texts(role, .goal)
    person.hopes = texts(role, .hope)
    person.worries = texts(role, .worry, share: .owner)
    person.offers = texts(role, .offer)
    return person
  }

  private mutating func work(_ role: Role) -> Person.Work? {
    let work = Person.Work(
      title: text(.person(role, .title)),
      organisation: text(.person(role, .organisation)),
      culture: located(.person(role, .organisationKind)).flatMap { culture($0, .person(role, .organisationKind)) },
      profession: located(.person(role, .profession)).flatMap { culture($0, .person(role, .profession)) }
    )
    return work == Person.Work() ? nil : work
  }

  /// By id, name or demonym.
  private mutating func culture(_ named: Located<String>, _ column: PairColumn) -> Located<CultureID>? {
    if let id = names.cultures[named.value.lowercased()] { return Located(id, at: named.location) }
    let near = NearMisses(among: names.cultures.keys.sorted()).of(named.value).map { "'\($0)'" }
    let mean = near.isEmpty ? "" : "Did you mean \(near.joined(separator: " or "))? "
    isWrong(
      column,
      "unknown-reference",
      "the content holds no '\(named.value)'.",
      mean + "`rapport list cultures` shows all."
    )
    return nil
  }

  /// `de`, `us lived 4`, `pl heritage`.
  private mutating func cultures(_ role: Role) -> [Person.CultureTie] {
    parts(.person(role, .culture)).compactMap { part in
      var words = part.value.split(whereSeparator: \.isWhitespace)
      let years = words.count > 1 ? words.last.flatMap { Int($0) } : nil
      if years != nil { words.removeLast() }
      let tie = words.count > 1 ? words.last.flatMap { Person.CultureTie.Tie(rawValue: $0.lowercased()) } : nil
      if tie != nil { words.removeLast() }
      let name = Located(words.joined(separator: " "), at: part.location)
      return culture(name, .person(role, .culture)).map {
        Person.CultureTie(culture: $0, tie: tie ?? .raised, years: years)
      }
    }
  }

  /// `ja native, en B2`.
  private mutating func languages(_ role: Role) -> [Person.SpokenLanguage] {
    let column = PairColumn.person(role, .languages)
    let parts = (text(column) ?? "").split { ",;|".contains($0) || $0.isNewline }
    return parts.map { String($0).trimmed }.filter { !$0.isEmpty }.compactMap { part in
      let words = part.split(whereSeparator: \.isWhitespace)
      let level = words.last.flatMap { word in
        Person.SpokenLanguage.Level(rawValue: word.lowercased() == "native" ? "native" : word.uppercased())
      }
      if words.count == 2, let level { return Person.SpokenLanguage(code: words[0].lowercased(), level: level) }
      isWrong(
        column,
        "wrong-language",
        "'\(part)' is no language with a level.",
        "Write its code and a level from A1 to C2 or native, as: ja native, en B2"
      )
      return nil
    }
  }

  /// `feedback: ...` names a topic, `criticism -2: ...` a dimension with a position.
  private mutating func preferences(_ role: Role) -> [Person.Preference] {
    texts(role, .preference).map { text in
      guard let (head, rest) = Self.split(text.text) else { return Person.Preference(text: text) }
      let words = head.split(separator: " ")
      let name = words.first.map { $0.lowercased() } ?? ""
      let value = words.count == 2 ? Int(words[1]) : nil
      var preference = Person.Preference(text: text)
      if words.count == 1, names.topics.contains(TopicID(name)) {
        preference.topic = Located(TopicID(name), at: text.location)
      } else if let value, (-3...3).contains(value), names.dimensions.contains(DimensionID(name)) {
        preference.dimension = Located(DimensionID(name), at: text.location)
        preference.value = value
      } else {
        return preference
      }
      preference.text.text = rest
      return preference
    }
  }

  private mutating func constraints(_ role: Role) -> [Person.Constraint] {
    texts(role, .constraint).map { text in
      guard let (head, rest) = Self.split(text.text), let kind = Person.Constraint.Kind(rawValue: head.lowercased())
      else { return Person.Constraint(kind: .other, text: text) }
      var words = text
      words.text = rest
      return Person.Constraint(kind: kind, text: words)
    }
  }

  private static func split(_ text: String) -> (head: String, rest: String)? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let rest = String(text[text.index(after: colon)...]).trimmed
    return rest.isEmpty ? nil : (String(text[..<colon]).trimmed, rest)
  }
}
