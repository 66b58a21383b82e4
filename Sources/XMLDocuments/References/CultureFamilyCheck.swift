import Diagnostics
import GuidanceModel

/// Whether cultures and their parents form a family: every country in a region, and nobody their own ancestor.
struct CultureFamilyCheck {
  let diagnostics: [Diagnostic]

  init(_ guidance: Guidance) {
    let cultures = Dictionary(guidance.cultures.map { ($0.id, $0) }) { first, _ in first }
    diagnostics = guidance.cultures.compactMap { culture in
      guard let parent = culture.parent else { return nil }
      if Self.isOwnAncestor(culture, in: cultures) { return .cycle(culture, parent) }
      guard culture.sort == .country, let region = cultures[parent.value],
        region.sort == .profession || region.sort == .organisation
      else { return nil }
      return .notARegion(parent, of: culture)
    }
  }

  private static func isOwnAncestor(_ culture: Culture, in cultures: [CultureID: Culture]) -> Bool {
    var seen: Set<CultureID> = []
    var next = culture.parent?.value
    while let id = next, seen.insert(id).inserted {
      if id == culture.id { return true }
      next = cultures[id]?.parent?.value
    }
    return false
  }
}

extension Diagnostic {
  fileprivate static func cycle(_ culture: Culture, _ parent: Located<CultureID>) -> Diagnostic {
    Diagnostic(
      id: "culture-cycle",
      severity: .error,
      location: parent.location,
      reason: "the culture \"\(culture.id)\" is its own ancestor by way of \"\(parent.value)\"",
      response: "Give one of them another parent; a region has none."
    )
  }

  fileprivate static func notARegion(_ parent: Located<CultureID>, of culture: Culture) -> Diagnostic {
    Diagnostic(
      id: "parent-is-no-region",
      severity: .error,
      location: parent.location,
      reason: "the parent \"\(parent.value)\" of the country \"\(culture.id)\" is no region",
      response: "Write the id of a file in cultures/regions."
    )
  }
}
