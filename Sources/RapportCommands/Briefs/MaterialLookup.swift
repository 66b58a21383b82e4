import BriefComposition
import GuidanceModel
import GuidanceSearch
import Pair

/// Looks up all content that bears on one pair: their cultures and regions, and what is general.
struct MaterialLookup {
  let base: any GuidanceShelf

  func material(for profile: Profile) throws -> BriefMaterial {
    var material = try shared(by: profile)
    material.proposals = try Self.proposals(for: profile, by: base.matcher())
    try addSituations(of: profile, to: &material)
    return material
  }

  /// What all pairs of the same cultures, zones and declared observances share: everything but what their own words and
  /// incidents are about.
  func shared(by profile: Profile) throws -> BriefMaterial {
    var material = try base.generalMaterial()
    let cultures = try CultureLookup(base: base).cultures(of: profile)
    material.cultures = Dictionary(cultures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    // Where they work is one of the cultures looked up.
    material.observances = try base.observances(in: cultures.map(\.id), ids: profile.declaredObservances)
    if material.norms.isEmpty {
      material.norms = try base.norms(of: named(in: profile, material.cultures))
    }
    return material
  }

  /// The cultures of both, with the regions of their countries.
  private func named(in profile: Profile, _ cultures: [CultureID: Culture]) -> [CultureID] {
    let own = [profile.mentor, profile.mentoree].flatMap { person in
      person.cultures.map(\.culture.value)
        + [person.work?.culture?.value, person.work?.profession?.value].compactMap { $0 }
    }
    let regions = own.compactMap { cultures[$0]?.parent?.value }
    return Array(Set(own + regions)).sorted()
  }

  /// What each text of the profile seems to be about.
  static func proposals(for profile: Profile, by matcher: @autoclosure () throws -> SituationMatcher) rethrows
    -> [String: Proposal]
  {
    let texts = Set(profile.businessItems.map(\.text.text))
    guard !texts.isEmpty else { return [:] }
    let matcher = try matcher()
    let names = Set([profile.mentor, profile.mentoree].flatMap(words))
    let found = texts.compactMap { text in matcher.match(text, without: names).map { (text, Proposal($0)) } }
    return Dictionary(uniqueKeysWithValues: found)
  }

  private static func words(naming person: Person) -> [String] {
    [person.name, person.callName].compactMap { $0 }.flatMap { Word.all(in: $0).map(\.text) }
  }

  /// Those that the profile names, those proposed for its texts, those that mend what a stage may hurt, and those that
  /// facts raise.
  ///
  /// All of them where they are held anyhow: nobody takes one that is not theirs.
  func addSituations(of profile: Profile, to material: inout BriefMaterial) throws {
    guard material.situations.isEmpty else { return }
    let ids =
      profile.ledger.incidents.map(\.situation.value) + material.proposals.values.map(\.situation)
      + material.blueprints.values.compactMap { $0.repair?.value }
    material.situations = Self.byName(try base.situations(ids: Set(ids).sorted()))
  }

  /// By their ids, older ones too.
  static func byName(_ situations: [Situation]) -> [EntryID: Situation] {
    let named = situations.flatMap { situation in
      ([situation.core.id] + situation.core.aliases).map { ($0, situation) }
    }
    return Dictionary(named) { first, _ in first }
  }
}

extension Proposal {
  init(_ match: SituationMatcher.Match) {
    self.init(situation: match.situation, side: match.side, phrase: match.phrase, score: match.score)
  }
}
