import Diagnostics

/// Leads an author through what is still empty, one place at a time: of all open places of an entry only the first is
/// told, with what belongs there in the words of the schema, and how many follow.
struct OpenPlaces {
  private let guide: SchemaGuide
  /// The owner of each element and attribute, and what belongs there, by place.
  private var places: [SourceLocation: Place] = [:]

  private struct Place {
    var owner: SourceLocation
    var ownerName: String
    /// Nil for an attribute: its message says what belongs there already.
    var element: ElementRule?
    var mayBeMissing: Bool
  }

  init(_ document: XMLDocument, guide: SchemaGuide) {
    self.guide = guide
    guard let rule = guide.roots.first(where: { $0.name == document.root.name }) else { return }
    visit(document.root, rule, owner: document.root, mayBeMissing: false)
  }

  private mutating func visit(_ element: XMLElement, _ rule: ElementRule, owner: XMLElement, mayBeMissing: Bool) {
    let owner = EntryElements.isEntry(element.name) ? element : owner
    let place = Place(owner: owner.location, ownerName: owner.name, element: rule, mayBeMissing: mayBeMissing)
    places[element.location] = place
    for attribute in element.attributes {
      places[attribute.location] = Place(owner: owner.location, ownerName: owner.name, mayBeMissing: false)
    }
    guard let type = guide.type(of: rule) else { return }
    for child in element.elements {
      guard let step = type.places.first(where: { $0.names.contains(child.name) }), let rule = type.child(child.name)
      else { continue }
      visit(child, rule, owner: owner, mayBeMissing: step.least == 0)
    }
  }

  /// In order of place; all that is not about an open place stays as it is.
  func led(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    let open = diagnostics.filter { Self.ids.contains($0.id) && places[$0.location] != nil }.sorted()
    let groups = Dictionary(grouping: open) { places[$0.location]?.owner }
    let firsts = groups.values.compactMap { group -> Diagnostic? in
      guard var first = group.first, let place = places[first.location] else { return nil }
      first.response = response(first, place)
      if group.count > 1 {
        let more = group.count == 2 ? "1 more place is" : "\(group.count - 1) more places are"
        first.reason += "; in this <\(place.ownerName)> \(more) open"
      }
      return first
    }
    return (diagnostics.filter { !open.contains($0) } + firsts).sorted()
  }

  private static let ids = ["empty-text", "empty-value"]

  private func response(_ diagnostic: Diagnostic, _ place: Place) -> String {
    guard let element = place.element, !element.documentation.isEmpty else { return diagnostic.response }
    let wanted = "Write here: \(Help.sentences(element.documentation))"
    return place.mayBeMissing ? wanted + " Or delete the element." : wanted
  }
}
