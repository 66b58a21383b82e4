/// Cuts a text into its markup. The parser has found it well-formed and free of a document type, so looking for the next
/// sign is enough; a text that is not gives no tree.
struct MarkupScanner {
  private let text: [UInt8]
  private var offset = 0
  private var open: [MarkupElement] = []
  private var root: MarkupElement?
  private var prologue: [MarkupNode] = []
  private var epilogue: [MarkupNode] = []

  /// - Parameter text: UTF-8 with line feeds, as `TextDecoding` gives it.
  static func markup(_ text: [UInt8]) -> Markup? {
    var scanner = MarkupScanner(text: text)
    scanner.run()
    guard let root = scanner.root, scanner.open.isEmpty else { return nil }
    return Markup(text: text, prologue: scanner.prologue, root: root, epilogue: scanner.epilogue)
  }

  private init(text: [UInt8]) { self.text = text }

  private mutating func run() {
    while offset < text.count {
      if text[offset] != UInt8(ascii: "<") {
        add(.text(taken(to: index(of: UInt8(ascii: "<")))))
      } else if starts("<?") {
        let range = taken(to: end(of: "?>"))
        if !isDeclaration(range) { add(.instruction(range)) }
      } else if starts("<!--") {
        add(.comment(taken(to: end(of: "-->"))))
      } else if starts("<![CDATA[") {
        add(.section(taken(to: end(of: "]]>"))))
      } else if starts("</") {
        close()
      } else {
        openElement()
      }
    }
  }

  // MARK: Tags

  private mutating func openElement() {
    let start = offset
    offset += 1
    var element = MarkupElement(name: name(), whole: start..<start, inside: start..<start)
    while let attribute = attribute() { element.attributes.append(attribute) }
    let isEmpty = offset < text.count && text[offset] == UInt8(ascii: "/")
    offset = min(index(of: UInt8(ascii: ">")) + 1, text.count)
    element.whole = start..<offset
    element.inside = offset..<offset
    if isEmpty { finish(element) } else { open.append(element) }
  }

  private mutating func close() {
    let end = offset
    offset = min(index(of: UInt8(ascii: ">")) + 1, text.count)
    guard var element = open.popLast() else { return }
    element.inside = element.inside.lowerBound..<end
    element.whole = element.whole.lowerBound..<offset
    finish(element)
  }

  private mutating func finish(_ element: MarkupElement) {
    if open.isEmpty { root = root ?? element } else { add(.element(element)) }
  }

  private mutating func attribute() -> MarkupAttribute? {
    skipSpace()
    let name = name()
    guard !name.isEmpty else { return nil }
    skipSpace()
    guard offset < text.count, text[offset] == UInt8(ascii: "=") else { return nil }
    offset += 1
    skipSpace()
    guard offset < text.count else { return nil }
    let quote = text[offset]
    offset += 1
    let value = taken(to: index(of: quote))
    offset = min(offset + 1, text.count)
    return MarkupAttribute(name: name, value: value, quote: quote)
  }

  private mutating func name() -> String {
    let start = offset
    while offset < text.count, !Whitespace.isSpace(text[offset]), !"=/>".utf8.contains(text[offset]) { offset += 1 }
    return String(decoding: text[start..<offset], as: UTF8.self)
  }

  // MARK: Moving on

  private mutating func add(_ node: MarkupNode) {
    if !open.isEmpty {
      open[open.count - 1].children.append(node)
    } else if root == nil {
      prologue.append(node)
    } else {
      epilogue.append(node)
    }
  }

  private mutating func skipSpace() {
    while offset < text.count, Whitespace.isSpace(text[offset]) { offset += 1 }
  }

  private mutating func taken(to end: Int) -> Range<Int> {
    defer { offset = max(end, offset) }
    return offset..<max(end, offset)
  }

  /// From the place on; the end of the text where the byte does not come again.
  private func index(of byte: UInt8) -> Int { text[offset...].firstIndex(of: byte) ?? text.count }

  private func starts(_ mark: StaticString) -> Bool {
    mark.withUTF8Buffer { text[offset...].starts(with: $0) }
  }

  /// Behind the next occurrence of a mark.
  private func end(of mark: String) -> Int {
    let mark = Array(mark.utf8)
    var place = offset
    while place + mark.count <= text.count {
      if text[place] == mark[0], text[place..<(place + mark.count)].elementsEqual(mark) { return place + mark.count }
      place += 1
    }
    return text.count
  }

  private func isDeclaration(_ range: Range<Int>) -> Bool {
    range.lowerBound == 0 && text[range].starts(with: "<?xml".utf8)
      && text[range].dropFirst(5).first.map(Whitespace.isSpace) ?? false
  }
}
