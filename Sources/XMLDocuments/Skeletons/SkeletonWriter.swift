/// Writes a skeleton as the schema wants it: what is required, in order, each open place empty.
struct SkeletonWriter {
  let guide: SchemaGuide
  let skeleton: Skeleton

  /// The lines of the element, the first indented by so many levels.
  func lines(rule: ElementRule, depth: Int, rootAttributes: String = "") -> [String] {
    let indentation = String(repeating: "  ", count: depth)
    let type = guide.type(of: rule)
    let tag = "<\(rule.name)\(rootAttributes)\(attributes(type, known: skeleton.attributes))"
    let inside = type.map { children(of: $0, depth: depth + 1) } ?? []
    guard !inside.isEmpty else { return ["\(indentation)\(tag)/>"] }
    return ["\(indentation)\(tag)>"] + inside + ["\(indentation)</\(rule.name)>"]
  }

  /// The lines of those children that the skeleton wants and that do not stand there yet, with their names.
  func missingChildren(of rule: ElementRule, besides present: Set<String>) -> [(name: String, lines: [String])] {
    guard let type = guide.type(of: rule) else { return [] }
    return type.places.compactMap { place in
      guard let child = place.alternatives.first, !present.contains(child.name), skeleton.wants(child.name) else {
        return nil
      }
      return (child.name, self.lines(of: child, depth: 1))
    }
  }

  private func children(of type: TypeRule, depth: Int) -> [String] {
    guard case .elements(_, isMixed: false) = type.content else { return [] }
    return type.places.flatMap { place -> [String] in
      guard let child = place.alternatives.first, place.least > 0 || skeleton.wants(child.name) else { return [] }
      let own = lines(of: child, depth: depth)
      return EntryElements.isEntry(child.name) ? [""] + own : own
    }
  }

  private func lines(of child: ElementRule, depth: Int) -> [String] {
    (skeleton.children[child.name] ?? [Skeleton.Child()]).flatMap { known -> [String] in
      let inner = SkeletonWriter(guide: guide, skeleton: Skeleton(child.name, attributes: known.attributes))
      let lines = inner.lines(rule: child, depth: depth)
      guard !known.text.isEmpty, let first = lines.first, first.hasSuffix("/>") else { return lines }
      return ["\(first.dropLast(2))>\(Self.escaped(known.text))</\(child.name)>"]
    }
  }

  private func attributes(_ type: TypeRule?, known: [String: String]) -> String {
    (type?.attributes ?? []).filter { $0.isRequired || known[$0.name] != nil }.map { rule in
      let value = Self.escaped(known[rule.name] ?? "").replacing("\"", with: "&quot;")
      return " \(rule.name)=\"\(value)\""
    }.joined()
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }
}

extension Skeleton {
  fileprivate func wants(_ child: String) -> Bool { wanted.contains(child) || children[child] != nil }
}
