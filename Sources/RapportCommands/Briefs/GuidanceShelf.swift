import BriefComposition
import GuidanceModel
import GuidanceSearch
import KnowledgeBase

/// Where the look-ups of a brief take content from: the compiled base itself, or all of it held in memory.
protocol GuidanceShelf {
  func cultures() throws -> [Culture]
  func cultures(ids: [CultureID]) throws -> [Culture]
  func cultures(inZone zone: String) throws -> [CultureID]
  func instruments() throws -> [Instrument]
  func observances() throws -> [Observance]
  func observances(in cultures: [CultureID], ids: [EntryID]) throws -> [Observance]
  /// Finds what texts are about.
  func matcher() throws -> SituationMatcher
  func entries(kinds: [EntryKind]) throws -> [Entry]
  func entries(ids: [EntryID]) throws -> [Entry]
  func situations(ids: [EntryID]) throws -> [Situation]
  /// In the order of the content.
  func norms(of cultures: [CultureID]) throws -> [Norm]
  /// What is the same for all pairs; with the norms and situations of all, where those are held anyhow.
  func generalMaterial() throws -> BriefMaterial
}

extension KnowledgeBase: GuidanceShelf {
  func matcher() throws -> SituationMatcher {
    SituationMatcher(try situationPhrases(), concepts: try concepts(), vectors: wordVectors())
  }

  func norms(of cultures: [CultureID]) throws -> [Norm] {
    Self.norms(among: try entries(kind: .norm, cultures: cultures))
  }

  /// Whatever their culture, in the order of the content.
  func allNorms() throws -> [Norm] { Self.norms(among: try entries(kind: .norm)) }

  private static func norms(among entries: [Entry]) -> [Norm] {
    entries.compactMap { if case .norm(let norm) = $0 { norm } else { nil } }
  }

  func generalMaterial() throws -> BriefMaterial {
    var material = BriefMaterial()
    material.dimensions = try dimensions()
    material.weights = Dictionary(try weights().map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    material.blueprints = Dictionary(try blueprints().map { ($0.stage, $0) }, uniquingKeysWith: { first, _ in first })
    material.instruments = try instruments()
    material.programme = try programme()
    material.contentVersion = try contentVersion()
    material.programVersion = Version.number
    material.sources = Dictionary(try sources().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    try addEntries(to: &material)
    return material
  }

  private func addEntries(to material: inout BriefMaterial) throws {
    // Each list is given as a whole, since the material puts it in order anew with each change.
    var (bridges, practices): ([Bridge], [Practice]) = ([], [])
    for entry in try entries(kinds: [.bridge, .practice, .checklist, .question]) {
      switch entry {
      case .bridge(let bridge): bridges.append(bridge)
      case .practice(let practice): practices.append(practice)
      case .checklist(let item): material.checklistItems.append(item)
      case .question(let question): material.questions.append(question)
      case .norm, .situation: break
      }
    }
    material.bridges = bridges
    material.practices = practices.sorted { $0.number < $1.number }
  }
}
