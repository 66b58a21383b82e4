import GuidanceModel
import Pair

/// What was declared of a pair that calls for a script although nobody named a situation.
struct PairFacts {
  let reading: Reading

  /// A fact with the one whose it is, and the line that tells it.
  struct Found {
    var fact: PairFact
    var owner: Role
    var line: DraftLine
  }

  init(_ reading: Reading) { self.reading = reading }

  var found: [Found] { [secondLanguage, weakConnection].compactMap { $0 } }

  /// Levels from which a language no longer slows the talk.
  private static let fluent = Person.SpokenLanguage.Level.c1
  private var secondLanguage: Found? {
    guard let language = reading.profile.meeting.language,
      let own = level(of: reading.reader, language), let other = level(of: reading.partner, language), own != other
    else { return nil }
    let owner = own < other ? reading.role : reading.role.partner
    guard min(own, other) < Self.fluent else { return nil }
    let name = LanguageNames.english(language)
    let text = "You speak \(name) \(words(own)), \(reading.partnerName) \(words(other))."
    let line = DraftLine(.text, label: "Declared", text, origin: .profile("\(owner.rawValue)/language"))
    return Found(fact: .secondLanguage, owner: owner, line: line)
  }

  private func words(_ level: Person.SpokenLanguage.Level) -> String {
    level == .native ? "as a first language" : "at \(level.rawValue)"
  }

  private func level(of person: Person, _ language: String) -> Person.SpokenLanguage.Level? {
    person.languages.filter { $0.code.prefix(2) == language.prefix(2) }.map(\.level).max()
  }

  private var weakConnection: Found? {
    for person in [reading.partner, reading.reader] {
      guard let index = person.constraints.firstIndex(where: { $0.kind == .connection && reading.mayQuote($0.text) })
      else { continue }
      let origin = Origin.profile("\(person.role.rawValue)/constraint \(index + 1)")
      let label = person.role == reading.role ? "You said" : "\(reading.partnerNameAtStart) said"
      let line = DraftLine(.text, label: label, [.quotation(person.constraints[index].text.text)], origin: origin)
      return Found(fact: .weakConnection, owner: person.role, line: line)
    }
    return nil
  }
}

/// A fact of the pair with the script of the situation that it raises.
struct FactPassage {
  let found: PairFacts.Found
  let script: ScriptPassage

  init(_ reading: Reading, _ found: PairFacts.Found, _ situation: Situation) {
    self.found = found
    let side: Side = found.owner == reading.role ? .caused : .affected
    script = ScriptPassage(reading: reading, situation: situation, side: side)
  }

  func passage() -> Passage {
    let heading = DraftLine.heading(
      script.headline,
      origin: script.core.origin,
      explanation: "raised by: \(found.fact.rawValue)"
    )
    let opening = [heading, found.line]
    return Passage(
      opening + script.advice + script.variants + script.say,
      shorter: [opening + script.advice + script.say, opening + script.advice],
      from: script.core
    )
  }
}
