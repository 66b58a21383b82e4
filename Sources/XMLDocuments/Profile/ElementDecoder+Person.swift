import Diagnostics
import GuidanceModel
import Pair

extension ElementDecoder {
  func person(_ role: Role) -> Person {
    var person = Person(role: role, location: location)
    if let name = child("name") {
      person.name = name.line.isEmpty ? nil : name.line
      person.callName = name.string("call")
      person.pronunciation = name.string("sounds")
    }
    person.pronouns = optionalLine("pronouns")
    person.work = child("work")?.work()
    person.place = optionalLine("place")
    person.zone = child("place")?.attribute("zone")
    person.hours = children("hours").compactMap { $0.hours() }
    person.cultures = children("culture").compactMap { $0.cultureTie() }
    person.languages = children("language").compactMap { $0.spokenLanguage() }
    person.answers = children("answer").compactMap { $0.answer() }
    person.preferences = children("prefers").compactMap { $0.preference(of: role) }
    person.constraints = children("constraint").compactMap { $0.constraint(of: role) }
    decodeTexts(of: role, into: &person)
    return person
  }

  private func decodeTexts(of role: Role, into person: inout Person) {
    func texts(_ name: String, share: Share = .both) -> [SharedText] {
      children(name).compactMap { $0.ownText(of: role, share: share) }
    }
    person.address = texts("address").first
    person.style = texts("style")
    person.goals = texts("goal")
    person.hopes = texts("hope")
    person.worries = texts("worry", share: .owner)
    person.offers = texts("offer")
    person.notes = texts("note", share: .owner)
  }

  private func work() -> Person.Work {
    Person.Work(
      title: string("title"),
      organisation: string("organisation"),
      culture: identifier("culture"),
      profession: identifier("profession")
    )
  }

  private func hours() -> Person.Hours? {
    let days = requiredAttribute("days") == nil ? [] : values("days", as: Weekday.self)
    let (from, to) = (requiredClock("from"), requiredClock("to"))
    guard let from, let to, !days.isEmpty else { return nil }
    return Person.Hours(days: days, from: from, to: to)
  }

  private func cultureTie() -> Person.CultureTie? {
    let id: Located<CultureID>? = requiredIdentifier("id")
    let tie = element.attribute("tie") == nil ? .raised : requiredValue("tie", as: Person.CultureTie.Tie.self)
    let years = integer("years", in: 0...150)
    guard let id, let tie else { return nil }
    return Person.CultureTie(culture: id, tie: tie, years: years)
  }

  private func spokenLanguage() -> Person.SpokenLanguage? {
    let (code, level) = (requiredString("code"), requiredValue("level", as: Person.SpokenLanguage.Level.self))
    guard let code, let level else { return nil }
    return Person.SpokenLanguage(code: code, level: level)
  }

  private func answer() -> Person.StatementAnswer? {
    let statement: Located<EntryID>? = requiredIdentifier("statement")
    let (value, share) = (requiredInteger("value", in: 1...5), declaredShare(or: .both))
    guard let statement, let value, let share else { return nil }
    return Person.StatementAnswer(statement: statement, value: value, share: share)
  }

  private func preference(of role: Role) -> Person.Preference? {
    let (value, text) = (integer("value", in: -3...3), ownText(of: role))
    let (dimension, topic): (Located<DimensionID>?, Located<TopicID>?) = (identifier("dimension"), identifier("topic"))
    return text.map { Person.Preference(dimension: dimension, value: value, topic: topic, text: $0) }
  }

  private func constraint(of role: Role) -> Person.Constraint? {
    let (kind, text) = (requiredValue("kind", as: Person.Constraint.Kind.self), ownText(of: role))
    guard let kind, let text else { return nil }
    return Person.Constraint(kind: kind, observance: identifier("observance"), text: text)
  }
}
