import BriefComposition
import GuidanceModel
import Pair

/// What matches and what does not in the parts of two people: the first thing that they talk about.
///
/// Only from what both may read.
struct FirstComparison {
  let profile: Profile
  let items: [ChecklistItem]
  let instruments: [Instrument]
  let dimensions: [Dimension]

  var text: String {
    let expectations = items.compactMap(expectation)
    let positions = dimensions.compactMap(position)
    let parts: [(String, [String])] = [
      ("You expect the same", expectations.filter(\.matches).map(\.words)),
      ("You expect different things: talk about these first", expectations.filter { $0.isMismatch }.map(\.words)),
      ("Only one of you has said", expectations.filter { $0.isOneSided }.map(\.words)),
      ("You see yourselves alike", positions.filter { $0.gap <= 1 }.map(\.words)),
      ("You see yourselves apart", positions.filter { $0.gap > 1 }.sorted { $0.gap > $1.gap }.map(\.words)),
      ("Languages that both speak", languages),
    ]
    let told = parts.filter { !$0.1.isEmpty }.map { title, lines in
      "\(title)\n" + lines.map { "  \($0)\n" }.joined()
    }
    return told.joined(separator: "\n")
  }

  // MARK: Expectations

  private struct Expected {
    var words: String
    var matches = false
    var isMismatch = false
    var isOneSided = false
  }

  private func expectation(_ item: ChecklistItem) -> Expected? {
    let said = profile.ledger.expectations.filter { $0.item.value == item.core.id && $0.text.isQuotable }
    let (mentor, mentoree) = (text(of: .mentor, in: said), text(of: .mentoree, in: said))
    let title = item.core.title.value
    switch (mentor, mentoree) {
    case (nil, nil): return nil
    case (let one?, nil): return Expected(words: "\(title) \(name(.mentor)): \(one)", isOneSided: true)
    case (nil, let one?): return Expected(words: "\(title) \(name(.mentoree)): \(one)", isOneSided: true)
    case (let one?, let other?) where Self.plain(one) == Self.plain(other):
      return Expected(words: "\(title) \(one)", matches: true)
    case (let one?, let other?):
      return Expected(
        words: "\(title)\n    \(name(.mentor)): \(one)\n    \(name(.mentoree)): \(other)",
        isMismatch: true
      )
    }
  }

  private func text(of role: Role, in said: [Ledger.Expectation]) -> String? {
    said.first { $0.text.owner == role }?.text.text
  }

  private static func plain(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  // MARK: Positions

  private func position(_ dimension: Dimension) -> (words: String, gap: Int)? {
    guard let mentor = place(of: profile.mentor, on: dimension.id),
      let mentoree = place(of: profile.mentoree, on: dimension.id)
    else { return nil }
    let gap = abs(mentor - mentoree)
    let words =
      gap <= 1
      ? "\(dimension.title): \(Self.lean((mentor + mentoree) / 2, dimension))"
      : "\(dimension.title): \(name(.mentor)) \(Self.lean(mentor, dimension)), \(name(.mentoree)) \(Self.lean(mentoree, dimension))"
    return (words, gap)
  }

  /// What they declared, else what they answered, of what both may read; nil: nothing.
  private func place(of person: Person, on dimension: DimensionID) -> Int? {
    let stated = person.preferences.first { $0.dimension?.value == dimension && $0.value != nil && $0.text.isQuotable }
    if let value = stated?.value { return value }
    return SelfPortrait(person: person, instruments: instruments).position(on: dimension, sharedOnly: true)
  }

  private static func lean(_ value: Int, _ dimension: Dimension) -> String {
    value == 0 ? "in the middle" : value < 0 ? dimension.lowPole : dimension.highPole
  }

  // MARK: Languages

  private var languages: [String] {
    profile.mentor.languages.compactMap { own in
      profile.mentoree.languages.first { $0.code == own.code }.map { other in
        "\(LanguageNames.english(own.code)): \(name(.mentor)) \(own.level.rawValue), \(name(.mentoree)) \(other.level.rawValue)"
      }
    }
  }

  private func name(_ role: Role) -> String {
    let person = profile.person(role)
    return person.callName ?? person.name ?? "the \(role.rawValue)"
  }
}
