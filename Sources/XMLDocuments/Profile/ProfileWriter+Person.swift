import GuidanceModel
import Pair

extension ProfileWriter {
  static func person(_ person: Person) -> ElementText {
    var children: [ElementText] = []
    children += [name(person), person.pronouns.map { ElementText(name: "pronouns", words: $0) }].compactMap { $0 }
    children += [person.address.map { ownText("address", $0) }, work(person.work), place(person)].compactMap { $0 }
    children += person.hours.map(hours) + person.cultures.map(culture) + person.languages.map(language)
    children += person.style.map { ownText("style", $0) }
    children += person.answers.map(answer) + person.preferences.map(preference) + person.constraints.map(constraint)
    children += person.goals.map { ownText("goal", $0) } + person.hopes.map { ownText("hope", $0) }
    children += person.worries.map { ownText("worry", $0, usual: .owner) }
    children += person.offers.map { ownText("offer", $0) } + person.notes.map { ownText("note", $0, usual: .owner) }
    return ElementText(name: person.role.rawValue, children: children)
  }

  /// Somebody who gave only what they are called is named so: the element wants words.
  private static func name(_ person: Person) -> ElementText? {
    guard let name = person.name ?? person.callName else { return nil }
    return ElementText(
      name: "name",
      attributes: [("call", person.callName), ("sounds", person.pronunciation)],
      words: name
    )
  }

  private static func work(_ work: Person.Work?) -> ElementText? {
    guard let work, work != Person.Work() else { return nil }
    return ElementText(
      name: "work",
      attributes: [
        ("title", work.title), ("organisation", work.organisation), ("culture", work.culture?.value.text),
        ("profession", work.profession?.value.text),
      ]
    )
  }

  /// The element wants words: a zone without a place is named by its city.
  private static func place(_ person: Person) -> ElementText? {
    let city = person.zone?.value.split(separator: "/").last.map { String($0).replacing("_", with: " ") }
    guard let place = person.place ?? city else { return nil }
    return ElementText(name: "place", attributes: [("zone", person.zone?.value)], words: place)
  }

  private static func hours(_ hours: Person.Hours) -> ElementText {
    let days = hours.days.map(\.rawValue).joined(separator: " ")
    return ElementText(
      name: "hours",
      attributes: [("days", days), ("from", hours.from.description), ("to", hours.to.description)]
    )
  }

  private static func culture(_ tie: Person.CultureTie) -> ElementText {
    ElementText(
      name: "culture",
      attributes: [
        ("id", tie.culture.value.text), ("tie", tie.tie.rawValue), ("years", tie.years.map(String.init)),
      ]
    )
  }

  private static func language(_ language: Person.SpokenLanguage) -> ElementText {
    ElementText(name: "language", attributes: [("code", language.code), ("level", language.level.rawValue)])
  }

  private static func answer(_ answer: Person.StatementAnswer) -> ElementText {
    ElementText(
      name: "answer",
      attributes: [
        ("statement", answer.statement.value.text), ("value", String(answer.value)), share(answer.share, .both),
      ]
    )
  }

  private static func preference(_ preference: Person.Preference) -> ElementText {
    ownText(
      "prefers",
      preference.text,
      [
        ("dimension", preference.dimension?.value.text), ("value", preference.value.map(String.init)),
        ("topic", preference.topic?.value.text),
      ]
    )
  }

  private static func constraint(_ constraint: Person.Constraint) -> ElementText {
    ownText(
      "constraint",
      constraint.text,
      [("kind", constraint.kind.rawValue), ("observance", constraint.observance?.value.text)]
    )
  }
}
