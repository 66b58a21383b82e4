import GuidanceModel
import Pair

/// What two people have in common by what both declared: a good beginning, and nothing inferred.
struct CommonGround {
  private let reading: Reading

  init(_ reading: Reading) { self.reading = reading }

  /// As words that follow "you share": `the profession software`, `years in Germany`.
  var facts: [String] { [profession, countries, languages, distance].compactMap { $0 } }

  private var profession: String? {
    guard let own = reading.reader.work?.profession?.value, own == reading.partner.work?.profession?.value else {
      return nil
    }
    return "the field of \(reading.material.name(of: own).lowercased())"
  }

  private var countries: String? {
    let own = reading.reader.cultures.map(\.culture.value)
    let common = reading.partner.cultures.map(\.culture.value).filter(own.contains)
    guard !common.isEmpty else { return nil }
    return "years in " + common.map(reading.material.nameInText(of:)).joined(separator: " and ")
  }

  /// Languages both speak, the one of the meeting apart; and a second language that both work in.
  private var languages: String? {
    let meeting = reading.profile.meeting.language?.prefix(2)
    let own = reading.reader.languages
    let common = reading.partner.languages.filter { language in own.contains { $0.code == language.code } }
    if let other = common.first(where: { $0.code.prefix(2) != meeting }) { return LanguageNames.english(other.code) }
    // From C2 on it may be an everyday language since childhood: nobody is told that they learned it.
    guard let meeting, let second = common.first(where: { $0.code.prefix(2) == meeting }), second.level < .c2,
      let level = own.first(where: { $0.code == second.code })?.level, level < .c2
    else { return nil }
    return "\(LanguageNames.english(second.code)) as a language that both of you learned"
  }

  /// Both live outside the country in which they grew up.
  private var distance: String? {
    let movers = [reading.reader, reading.partner].filter { person in
      person.cultures.contains { $0.tie == .raised } && person.cultures.contains { $0.tie == .lived }
    }
    return movers.count == 2 ? "a life in more than one country" : nil
  }
}
