package import Diagnostics
package import GuidanceModel

/// What must hold between files: every name stands for something, and for one thing only.
package struct ReferenceCheck {
  private let guidance: Guidance
  /// Names that files declare whose entries could not be decoded: that they are missing is reported already.
  private let undecoded: Set<String>

  package init(_ guidance: Guidance, undecodedIDs: Set<String> = []) {
    self.guidance = guidance
    undecoded = undecodedIDs
  }

  /// The check of everything that was read from a folder.
  package init(_ reading: ContentReading) {
    self.init(reading.guidance, undecodedIDs: reading.undecodedIDs)
  }

  /// In the order of files and places.
  package var diagnostics: [Diagnostic] {
    let references = guidance.references
    var all = dangling(references) + unusedSources(references)
    all += DuplicateCheck(guidance, spansFiles: true).diagnostics
    all += CultureFamilyCheck(guidance).diagnostics
    return all.sorted()
  }

  private func dangling(_ references: [Reference]) -> [Diagnostic] {
    let known = Names(guidance)
    return references.compactMap { reference in
      guard !undecoded.contains(reference.name), !known.contains(reference.name, as: reference.target) else {
        return nil
      }
      return .dangling(reference, near: NearMisses(among: known.all(of: reference.target)).of(reference.name))
    }
  }

  private func unusedSources(_ references: [Reference]) -> [Diagnostic] {
    let used = Set(references.filter { $0.target == .source }.map(\.name))
    // Where some files could not be read, what they cite is not known.
    guard undecoded.isEmpty else { return [] }
    return guidance.sources.filter { !used.contains($0.id.text) }.map(Diagnostic.unusedSource)
  }
}

/// The names that the content declares.
private struct Names {
  private let names: [Reference.Target: Set<String>]

  init(_ guidance: Guidance) {
    let entries = guidance.entries.flatMap { [$0.core.id] + $0.core.aliases } + guidance.checklists.map(\.id)
    let situations = guidance.entries.filter { $0.kind == .situation }.flatMap { [$0.core.id] + $0.core.aliases }
    names = [
      .topic: Set(guidance.topics.map(\.id.text)),
      .dimension: Set(guidance.dimensions.map(\.id.text)),
      .culture: Set(guidance.cultures.map(\.id.text)),
      .source: Set(guidance.sources.map(\.id.text)),
      .entry: Set(entries.map(\.text)),
      .situation: Set(situations.map(\.text)),
    ]
  }

  func contains(_ name: String, as target: Reference.Target) -> Bool { names[target]?.contains(name) ?? false }

  func all(of target: Reference.Target) -> [String] { names[target, default: []].sorted() }
}

extension Diagnostic {
  fileprivate static func dangling(_ reference: Reference, near: [String]) -> Diagnostic {
    let (kind, place) = reference.target.inWords
    let guess = near.isEmpty ? "Correct the name" : "Write \(Help.list(near))"
    return Diagnostic(
      id: "unknown-\(kind)",
      severity: .error,
      location: reference.location,
      reason: "there is no \(kind) \"\(reference.name)\"",
      response: "\(guess), or add the \(kind) \(place)."
    )
  }

  fileprivate static func unusedSource(_ source: Source) -> Diagnostic {
    Diagnostic(
      id: "unused-source",
      severity: .suggestion,
      location: source.location,
      reason: "no entry cites the source \"\(source.id)\"",
      response: "Cite it where it carries something, or delete it."
    )
  }
}

extension Reference.Target {
  /// What it is, and where one is added.
  fileprivate var inWords: (kind: String, place: String) {
    switch self {
    case .topic: ("topic", "to vocabulary/topics.xml and to the schema")
    case .dimension: ("dimension", "to vocabulary/dimensions.xml and to the schema")
    case .culture: ("culture", "as a file of its own in cultures")
    case .source: ("source", "to sources.xml")
    case .entry: ("entry", "where it belongs")
    case .situation: ("situation", "to a file in situations")
    }
  }
}
