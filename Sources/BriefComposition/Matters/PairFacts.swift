import GuidanceModel
import MeetingCalendar
import Pair

/// What was declared of a pair that calls for a script although nobody named a situation.
struct PairFacts {
  let reading: Reading

  /// A fact with the one whose it is, nil where it is both's, and the line that tells it.
  struct Found {
    var fact: PairFact
    var owner: Role?
    var line: DraftLine
  }

  init(_ reading: Reading) { self.reading = reading }

  /// What shapes every call of the two.
  var ofEveryCall: [Found] { [secondLanguage, weakConnection, noOverlap].compactMap { $0 } }

  /// What is to be used or made good once: it comes after what matters more.
  var ofThisTime: [Found] { [couldMeet, minutesOwed].compactMap { $0 } }

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

  /// Shorter stretches are no common hours: nobody can hold a meeting in them.
  private static let leastCommonMinutes = 30

  /// From the zones and the hours that both declared, on every day of a week: what is assumed raises nothing.
  private var noOverlap: Found? {
    guard let calendar = reading.calendars?.shared,
      Role.allCases.allSatisfy({ calendar[$0].zone != nil && calendar[$0].hours.basis == .declared })
    else { return nil }
    let first = reading.profile.meeting.date ?? reading.today
    let haveCommonHour = (0..<7).contains { day in
      let windows = calendar.overlap(on: first.adding(days: day))?.windows ?? []
      return windows.contains { $0.upperBound.minutes(since: $0.lowerBound) >= Self.leastCommonMinutes }
    }
    guard !haveCommonHour else { return nil }
    let text = "By the hours that you both gave, no working hour of yours is one of \(reading.partnerName)'s."
    return Found(fact: .noOverlap, line: DraftLine(.text, label: "Declared", text, origin: reading.zoneOrigin))
  }

  private var couldMeet: Found? {
    guard reading.profile.ledger.haveMet == false, let occasion = reading.profile.ledger.couldMeet else { return nil }
    let text = "you have not met in person yet, and could: \(occasion)."
    return Found(fact: .couldMeet, line: DraftLine(.text, label: "Declared", text, origin: .profile("pair/could-meet")))
  }

  private var minutesOwed: Found? {
    guard let minutes = reading.profile.ledger.minutesOwed, minutes > 0 else { return nil }
    let text = "\(minutes) minutes are owed from earlier meetings."
    return Found(
      fact: .minutesOwed,
      line: DraftLine(.text, label: "Declared", text, origin: .profile("pair/minutes-owed"))
    )
  }
}
