package import Diagnostics

/// Makes new files and new parts of files, for an author to fill in.
package struct Skeletons: Sendable {
  private let guide: SchemaGuide

  package init(schema: SchemaValidator) { guide = schema.guide }

  /// The values that the schema lists for a type: `values(of: "Topic")`.
  package func values(of type: String) -> [String] {
    guard case .value(let rule)? = guide.types[type]?.content, case .choice(let choices) = rule.form else { return [] }
    return choices.map(\.value)
  }

  /// A new file that holds nothing but the skeleton, as its root or as the first child of it.
  ///
  /// - Parameters:
  ///   - schemaPath: from the file to its schema.
  ///   - root: the element around it; nil where it is the root itself.
  package func file(_ skeleton: Skeleton, in root: String?, schemaPath: String) -> [UInt8]? {
    let declaration =
      " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:noNamespaceSchemaLocation=\"\(schemaPath)\""
    let writer = SkeletonWriter(guide: guide, skeleton: skeleton)
    guard let rootRule = guide.roots.first(where: { $0.name == root ?? skeleton.element }) else { return nil }
    var lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"]
    if root == nil {
      lines += writer.lines(rule: rootRule, depth: 0, rootAttributes: declaration)
    } else {
      guard let rule = guide.type(of: rootRule)?.child(skeleton.element) else { return nil }
      lines += ["<\(rootRule.name)\(declaration)>", ""] + writer.lines(rule: rule, depth: 1)
      lines += ["", "</\(rootRule.name)>"]
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// The file with the skeleton in its place: behind the last sibling of the same element for which `belongsBehind` says
  /// yes by its id, else behind the last of all, else at the end. Nothing else of the file changes.
  package func adding(
    _ skeleton: Skeleton,
    to bytes: [UInt8],
    file: String,
    belongsBehind: (String) -> Bool = { _ in false }
  ) -> SkeletonOutcome {
    opened(bytes, file) { markup, rootRule in
      guard let rule = guide.type(of: rootRule)?.child(skeleton.element) else { return nil }
      let siblings = markup.root.elements.filter { $0.name == skeleton.element }
      let near = siblings.last { markup.value("id", of: $0).map(belongsBehind) ?? false }
      let lines = SkeletonWriter(guide: guide, skeleton: skeleton).lines(rule: rule, depth: 1)
      let place =
        (near ?? siblings.last ?? markup.root.elements.last)?.whole.upperBound ?? markup.root.inside.lowerBound
      return [Insertion(at: place, text: "\n\n" + lines.joined(separator: "\n"))]
    }
  }

  /// The head of a culture for a file that extends it in a folder over this one: its id, sort, parent and name. Nil where
  /// the file holds no culture.
  package func cultureHead(of bytes: [UInt8], file: String) -> Skeleton? {
    guard let root = XMLReader().read(bytes, file: file).document?.root, root.name == "culture" else { return nil }
    let known = ["id", "sort", "parent"].compactMap { name in root.attribute(name).map { (name, $0.value) } }
    let name = root.elements.first { $0.name == "name" }.map { Whitespace.collapsed($0.text) } ?? ""
    return Skeleton("culture", attributes: Dictionary(known) { $1 }, children: ["name": [.init(text: name)]])
  }

  /// The file with what its root lacks of the skeleton, each part in the order of the schema.
  package func completing(_ skeleton: Skeleton, in bytes: [UInt8], file: String) -> SkeletonOutcome {
    opened(bytes, file) { markup, rootRule in
      let present = Set(markup.root.elements.map(\.name))
      let order = guide.type(of: rootRule)?.places.flatMap(\.names) ?? []
      let missing = SkeletonWriter(guide: guide, skeleton: skeleton).missingChildren(of: rootRule, besides: present)
      return missing.map { part in
        let earlier = Set(order.prefix { $0 != part.name })
        let place =
          markup.root.elements.last { earlier.contains($0.name) }?.whole.upperBound ?? markup.root.inside.lowerBound
        return Insertion(at: place, text: "\n" + part.lines.joined(separator: "\n"))
      }
    }
  }

  private func opened(
    _ bytes: [UInt8],
    _ file: String,
    _ insertions: (Markup, ElementRule) -> [Insertion]?
  ) -> SkeletonOutcome {
    let reading = XMLReader().read(bytes, file: file)
    let errors = reading.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty, let text = TextDecoding(bytes, file: file).text, let markup = MarkupScanner.markup(text),
      let rootRule = guide.roots.first(where: { $0.name == markup.root.name }),
      !markup.root.inside.isEmpty, let found = insertions(markup, rootRule)
    else { return SkeletonOutcome(bytes: nil, line: 1, diagnostics: errors) }
    let line = found.first.map { Insertion.line(of: $0, in: markup.text) } ?? 1
    return SkeletonOutcome(bytes: Insertion.apply(found, to: markup.text), line: line, diagnostics: [])
  }
}

/// What came of putting a skeleton into a file.
package struct SkeletonOutcome: Sendable {
  /// The whole file; nil where it is broken, or is no place for the skeleton.
  package var bytes: [UInt8]?
  /// Where the first new line stands, from 1.
  package var line: Int
  package var diagnostics: [Diagnostic]
}

/// A text to put into another.
struct Insertion {
  /// In bytes from the beginning.
  var place: Int
  var text: String

  init(at place: Int, text: String) { (self.place, self.text) = (place, text) }

  /// - Parameter insertions: those for one place stand in the order in which they shall come.
  static func apply(_ insertions: [Insertion], to text: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var from = 0
    for insertion in insertions.enumerated().sorted(by: {
      ($0.element.place, $0.offset) < ($1.element.place, $1.offset)
    }) {
      output += text[from..<insertion.element.place] + Array(insertion.element.text.utf8)
      from = insertion.element.place
    }
    return output + text[from...]
  }

  /// The line on which the first word of an insertion will stand.
  static func line(of insertion: Insertion, in text: [UInt8]) -> Int {
    let before = text[..<insertion.place].count { $0 == UInt8(ascii: "\n") }
    return before + insertion.text.prefix { $0 == "\n" }.count + 1
  }
}
