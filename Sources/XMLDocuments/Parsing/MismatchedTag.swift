import Diagnostics

/// An end tag that does not close what was opened last, explained by the schema: which of the two tags is wrong, and where
/// an end tag was lost. The parser notices only at the end of what swallowed the rest.
struct MismatchedTag {
  /// The elements that are open, outermost first.
  private let open: [XMLElement]
  /// The name in the end tag.
  private let closed: String
  private let guide: SchemaGuide

  /// Without a guide nothing is known but the two names.
  init(open: [XMLElement], closed: String, guide: SchemaGuide?) {
    (self.open, self.closed, self.guide) = (open, closed, guide ?? SchemaGuide())
  }

  /// Nil where the schema does not tell which tag is wrong; `line` is that of the end tag.
  func explained(at line: Int) -> Diagnostic? {
    guard let element = open.last else { return nil }
    if isMisspelt(element) {
      return mismatch(
        "the element <\(element.name)> is closed by </\(closed)> at line \(line), and there is no <\(element.name)>",
        "Write <\(closed)>.",
        at: element.location
      )
    }
    guard open.dropLast().contains(where: { $0.name == closed }), let swallowed else { return nil }
    return mismatch(
      "the element <\(element.name)> opened at line \(element.location.line) is still open here, and cannot hold "
        + "<\(swallowed.name)>",
      "Add </\(element.name)> before it.",
      at: swallowed.location
    )
  }

  /// Whether the start tag is wrong and not the end tag.
  private func isMisspelt(_ element: XMLElement) -> Bool {
    guide.knows(closed) && !guide.knows(element.name) && !open.dropLast().contains { $0.name == closed }
  }

  /// The first child of the open element that belongs somewhere, but not in it.
  private var swallowed: XMLElement? {
    guard let outermost = open.first, var rule = guide.roots.first(where: { $0.name == outermost.name }) else {
      return nil
    }
    for inner in open.dropFirst() {
      guard let next = guide.type(of: rule)?.child(inner.name) else { return nil }
      rule = next
    }
    guard let type = guide.type(of: rule) else { return nil }
    return open.last?.elements.first { type.child($0.name) == nil && guide.knows($0.name) }
  }

  private func mismatch(_ reason: String, _ response: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(id: "tag-mismatch", severity: .error, location: location, reason: reason, response: response)
  }
}
