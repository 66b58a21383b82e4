import BriefComposition
import GuidanceModel
import KnowledgeBase
import Pair

/// Looks up all content that bears on one pair: their cultures and regions, and what is general.
struct MaterialLookup {
  let base: KnowledgeBase

  func material(for profile: Profile) throws -> BriefMaterial {
    var material = BriefMaterial()
    let cultures = try CultureLookup(base: base).cultures(of: profile)
    material.cultures = Dictionary(cultures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    material.dimensions = try base.dimensions()
    material.blueprints = Dictionary(
      try base.blueprints().map { ($0.stage, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    material.instruments = try base.instruments()
    material.programme = try base.programme()
    material.observances = try base.observances()
    material.contentVersion = try base.contentVersion()
    for entry in try base.entries(kind: .norm, cultures: named(in: profile, material.cultures)) {
      if case .norm(let norm) = entry { material.norms.append(norm) }
    }
    let repair = material.blueprints.values.compactMap { $0.repair?.value }
    try addGeneral(to: &material, situations: Set(profile.ledger.incidents.map(\.situation.value) + repair).sorted())
    material.sources = Dictionary(try base.sources().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
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

  private func addGeneral(to material: inout BriefMaterial, situations: [EntryID]) throws {
    for entry in try base.entries(kinds: [.bridge, .practice, .checklist, .question]) {
      switch entry {
      case .bridge(let bridge): material.bridges.append(bridge)
      case .practice(let practice): material.practices.append(practice)
      case .checklist(let item): material.checklistItems.append(item)
      case .question(let question): material.questions.append(question)
      case .norm, .situation: break
      }
    }
    material.practices.sort { $0.number < $1.number }
    for entry in try base.entries(ids: situations) {
      if case .situation(let situation) = entry { material.situations[situation.core.id] = situation }
    }
  }
}
