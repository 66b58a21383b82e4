import Foundation
import GuidanceModel
import XMLDocuments

@testable import BriefComposition

/// The content of the repository, read once for all tests.
enum RealContent {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("content").path

  static let reading = ContentFolder(folder).read()
  static let guidance = reading.guidance

  /// Everything that a brief may draw on, for any pair.
  static let material: BriefMaterial = {
    var material = BriefMaterial()
    material.cultures = Dictionary(guidance.cultures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    material.dimensions = guidance.dimensions
    material.norms = guidance.entries.compactMap { if case .norm(let norm) = $0 { norm } else { nil } }
    var situations: [EntryID: Situation] = [:]
    for entry in guidance.entries {
      switch entry {
      case .norm: break
      case .bridge(let bridge): material.bridges.append(bridge)
      case .practice(let practice): material.practices.append(practice)
      case .situation(let situation): situations[situation.core.id] = situation
      case .checklist(let item): material.checklistItems.append(item)
      case .question(let question): material.questions.append(question)
      }
    }
    material.situations = situations
    material.blueprints = Dictionary(
      guidance.blueprints.map { ($0.stage, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    material.weights = Dictionary(guidance.weights.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    material.instruments = guidance.instruments
    material.observances = guidance.observances
    material.programme = guidance.programme
    material.sources = Dictionary(guidance.sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    material.contentVersion = "test"
    return material
  }()

  /// Countries with norms of their own.
  static let countries = guidance.cultures
    .filter { culture in culture.sort == .country && guidance.entries.contains { $0.culture == culture.id } }
    .map(\.id)

  /// Countries without norms of their own whose region has some: every twelfth of them, which is enough to see the fall-back.
  static let countriesByName = guidance.cultures
    .filter { culture in
      culture.sort == .country && !countries.contains(culture.id)
        && guidance.entries.contains { $0.culture == culture.parent?.value }
    }
    .map(\.id).enumerated().filter { $0.offset % 12 == 0 }.map(\.element)

  static let normIDs = Set(material.norms.map(\.core.id.text))
}
