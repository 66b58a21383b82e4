import Diagnostics

/// Goes through a document with the guide in hand, says what is wrong, and repairs it in memory.
///
/// The repair keeps one mistake from hiding others: libxml2 leaves the siblings after an unexpected child unchecked. It
/// never reaches the file.
struct SchemaReview {
  let guide: SchemaGuide
  private(set) var diagnostics: [Diagnostic] = []
  /// Where the elements stand against which something was said.
  private(set) var reported: Set<SourceLocation> = []

  init(_ guide: SchemaGuide) { self.guide = guide }

  /// The document as it might have been meant; nil where not even the root can be guessed.
  mutating func repaired(_ document: XMLDocument) -> XMLDocument? {
    var document = document
    if let rule = guide.roots.first(where: { $0.name == document.root.name }), document.root.namespace == nil {
      document.root = reviewed(document.root, as: rule)
      return document
    }
    let near = NearMisses(among: guide.roots.map(\.name)).of(document.root.name, limit: 1).first
    diagnostics.append(.unknownRoot(document.root, near: near, guide: guide))
    guard let rule = guide.roots.first(where: { $0.name == near }), document.root.namespace == nil else { return nil }
    document.root.name = rule.name
    document.root = reviewed(document.root, as: rule)
    return document
  }

  mutating func reviewed(_ element: XMLElement, as rule: ElementRule) -> XMLElement {
    guard let type = guide.type(of: rule), diagnostics.count <= MistakeLimit.perFile else { return element }
    report(AttributeReview(element, type: type).diagnostics, in: element)
    switch type.content {
    case .value(let value): return reviewedText(element, value: value)
    case .elements(let places, let isMixed): return reviewedChildren(element, places: places, isMixed: isMixed)
    }
  }

  private mutating func report(_ found: [Diagnostic], in element: XMLElement) {
    guard !found.isEmpty else { return }
    diagnostics += found
    reported.insert(element.location)
  }

  private mutating func reviewedText(_ element: XMLElement, value: ValueRule) -> XMLElement {
    var element = element
    report(element.elements.map { .onlyText($0, in: element) }, in: element)
    if let problem = value.problem(in: element.text) {
      report([.wrongText(problem, in: element, value: value)], in: element)
    }
    element.children.removeAll { if case .element = $0 { true } else { false } }
    return element
  }

  private mutating func reviewedChildren(_ element: XMLElement, places: [PlaceRule], isMixed: Bool) -> XMLElement {
    var review = ChildrenReview(of: element, places: places, isMixed: isMixed, guide: guide)
    let order = review.sorted()
    report(review.diagnostics, in: element)
    let children = order.map { kept -> XMLNode in
      switch kept {
      case .other(let node): node
      case .element(let child, let rule): .element(child.isSupplied ? child : reviewed(child, as: rule))
      }
    }
    var repaired = element
    repaired.children = children
    return repaired
  }
}

extension XMLElement {
  /// An element that a repair put in: it stands nowhere in the file.
  static func supplied(_ name: String, in file: String) -> XMLElement {
    XMLElement(name: name, location: SourceLocation(file: file, line: 0, column: 0))
  }

  var isSupplied: Bool { location.line == 0 }
}
