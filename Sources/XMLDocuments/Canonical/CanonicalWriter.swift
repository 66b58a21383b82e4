/// Writes markup in the one form that the content has: attributes in the order of the schema, two spaces for each level,
/// an element a line, a blank line between entries.
///
/// Comments, processing instructions and single blank lines stay where the author put them. Running text, with all that
/// stands inside it, is written byte for byte as it was; so is whatever the schema does not know.
struct CanonicalWriter {
  private let markup: Markup
  private let guide: SchemaGuide
  private var output: [UInt8] = []

  static func text(_ markup: Markup, guide: SchemaGuide) -> [UInt8] {
    var writer = CanonicalWriter(markup: markup, guide: guide)
    writer.writeAll()
    return writer.output
  }

  private init(markup: Markup, guide: SchemaGuide) {
    self.markup = markup
    self.guide = guide
    output.reserveCapacity(markup.text.count + 256)
  }

  private mutating func writeAll() {
    write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    writeBeside(markup.prologue)
    let rule = guide.roots.first { $0.name == markup.root.name }
    write(markup.root, rule: rule, depth: 0)
    write("\n")
    writeBeside(markup.epilogue)
  }

  /// What stands before or after the root, a line each.
  private mutating func writeBeside(_ nodes: [MarkupNode]) {
    for (index, line) in LaidOutLines(nodes, in: markup).lines.enumerated() {
      if line.lineBreaks > 1, index > 0 { write("\n") }
      write(line.node, rule: nil, depth: 0)
      write("\n")
    }
  }

  // MARK: Elements

  private mutating func write(_ element: MarkupElement, rule: ElementRule?, depth: Int) {
    let type = rule.flatMap(guide.type)
    write("<")
    write(element.name)
    for attribute in AttributeOrder(type).sorted(element.attributes) { write(attribute) }
    let layout = layout(of: element, type)
    if case .empty = layout { return write("/>") }
    write(">")
    switch layout {
    case .empty: break
    case .asWritten: write(markup.text[element.inside])
    case .words(let words): write(words)
    case .lines(let lines, let type): write(lines, type, depth: depth)
    }
    write("</")
    write(element.name)
    write(">")
  }

  private enum Layout {
    case empty
    case asWritten
    case words(String)
    case lines(LaidOutLines, TypeRule)
  }

  private func layout(of element: MarkupElement, _ type: TypeRule?) -> Layout {
    let hasOnlyText = element.children.allSatisfy { if case .text = $0 { true } else { false } }
    if hasOnlyText, markup.isSpace(element.inside) { return .empty }
    switch type?.content {
    case .value where hasOnlyText: return .words(Whitespace.collapsed(markup.string(element.inside)))
    case .elements(_, isMixed: false):
      guard let type, !holdsWords(element) else { return .asWritten }
      return .lines(LaidOutLines(element.children, in: markup), type)
    default: return .asWritten
    }
  }

  private func holdsWords(_ element: MarkupElement) -> Bool {
    element.children.contains { child in
      switch child {
      case .text(let range): !markup.isSpace(range)
      case .section: true
      case .element, .comment, .instruction: false
      }
    }
  }

  private mutating func write(_ laidOut: LaidOutLines, _ type: TypeRule, depth: Int) {
    let lines = laidOut.lines
    for (index, line) in lines.enumerated() {
      let isFirst = index == 0
      if line.lineBreaks == 0, !isFirst, line.isRemark {
        write(" ")
      } else {
        let wantsBlank =
          isFirst ? depth == 0 && line.lineBreaks > 1 : line.lineBreaks > 1 || opensEntry(lines, at: index)
        write(wantsBlank ? "\n\n" : "\n")
        indent(depth + 1)
      }
      write(line.node, rule: line.name.flatMap { type.child($0) }, depth: depth + 1)
    }
    write(depth == 0 && laidOut.lineBreaksAtEnd > 1 ? "\n\n" : "\n")
    indent(depth)
  }

  /// Whether an entry, or the remarks that stand directly above one, begins here after another element.
  private func opensEntry(_ lines: [LaidOutLine], at index: Int) -> Bool {
    // A remark in the line of an element belongs to that element.
    guard lines[..<index].last(where: { !$0.isRemark || $0.lineBreaks > 0 })?.isRemark == false else { return false }
    let rest = lines[index...]
    let remarks = rest.prefix(while: \.isRemark).count
    guard let entry = rest.dropFirst(remarks).first, let name = entry.name, EntryElements.isEntry(name) else {
      return false
    }
    return rest.prefix(remarks + 1).dropFirst().allSatisfy { $0.lineBreaks < 2 }
  }

  private mutating func write(_ node: MarkupNode, rule: ElementRule?, depth: Int) {
    switch node {
    case .element(let element): write(element, rule: rule, depth: depth)
    case .text(let range), .section(let range), .comment(let range), .instruction(let range):
      write(markup.text[range])
    }
  }

  // MARK: Small pieces

  private mutating func write(_ attribute: MarkupAttribute) {
    write(" ")
    write(attribute.name)
    write("=\"")
    let value = Whitespace.collapsed(markup.string(attribute.value))
    if attribute.quote == UInt8(ascii: "'") {
      for byte in value.utf8 { if byte == UInt8(ascii: "\"") { write("&quot;") } else { output.append(byte) } }
    } else {
      write(value)
    }
    write("\"")
  }

  private mutating func indent(_ depth: Int) { for _ in 0..<depth { write("  ") } }

  private mutating func write(_ text: String) { output.append(contentsOf: text.utf8) }

  private mutating func write(_ bytes: ArraySlice<UInt8>) { output.append(contentsOf: bytes) }
}

extension TypeRule {
  /// The rule of a child element of that name.
  func child(_ name: String) -> ElementRule? {
    for place in places { if let rule = place.alternatives.first(where: { $0.name == name }) { return rule } }
    return nil
  }
}
