import Diagnostics
import GuidanceModel

/// Whether every id is declared once: inside each file, or over all files.
struct DuplicateCheck {
  private let spansFiles: Bool
  private(set) var diagnostics: [Diagnostic] = []

  /// `spansFiles` says whether to look for ids declared in two files, or for those declared twice in one: whoever reads
  /// a file reports the latter.
  init(_ guidance: Guidance, spansFiles: Bool) {
    self.spansFiles = spansFiles
    var found = duplicates("id", Self.entryIDs(guidance))
    found += duplicates("culture", guidance.cultures.map { ($0.id.text, $0.location) })
    found += duplicates("topic", guidance.topics.map { ($0.id.text, $0.location) })
    found += duplicates("dimension", guidance.dimensions.map { ($0.id.text, $0.location) })
    found += duplicates("weight", guidance.weights.map { ($0.name.rawValue, $0.location) })
    found += duplicates("source", guidance.sources.map { ($0.id.text, $0.location) })
    found += duplicates("blueprint for the stage", guidance.blueprints.map { ($0.stage.rawValue, $0.location) })
    diagnostics = found
  }

  private typealias Declaration = (name: String, location: SourceLocation)

  /// Entries, their older ids and everything else whose id has parts share one space of names.
  private static func entryIDs(_ guidance: Guidance) -> [Declaration] {
    var ids: [Declaration] = []
    for core in guidance.entries.map(\.core) {
      ids += ([core.id] + core.aliases).map { ($0.text, core.location) }
    }
    ids += guidance.checklists.map { ($0.id.text, $0.location) }
    ids += guidance.instruments.flatMap(\.statements).map { ($0.id.text, $0.dimension.location) }
    ids += guidance.instruments.map { ($0.id.text, $0.location) }
    ids += guidance.observances.map { ($0.id.text, $0.location) }
    ids += guidance.blueprints.map { ($0.id.text, $0.location) }
    return ids
  }

  private func duplicates(_ what: String, _ declarations: [Declaration]) -> [Diagnostic] {
    var first: [String: SourceLocation] = [:]
    return declarations.compactMap { declaration in
      guard let earlier = first[declaration.name] else {
        first[declaration.name] = declaration.location
        return nil
      }
      guard spansFiles == (earlier.file != declaration.location.file) else { return nil }
      return Diagnostic(
        id: "duplicate-id",
        severity: .error,
        location: declaration.location,
        reason: "the \(what) \"\(declaration.name)\" is declared at \(earlier) already",
        response: "Give this one another id, or delete one of the two."
      )
    }
  }
}
