import BriefComposition

/// Writes lines: paragraphs with a label, boxes as a list, the agenda as an ordered list with its parts inside.
struct LineHTMLWalker {
  /// What a link to a source begins with.
  private let link: String
  private let explains: Bool

  /// - Parameter prefix: what stands before ids, so that two briefs can stand on one page.
  init(prefix: String, explains: Bool) {
    link = "#" + prefix + "-source-"
    self.explains = explains
  }

  /// Lines of one group; neighbours of one sort make one list.
  func write(_ lines: [Line], on page: inout HTMLBuilder) {
    var rest = lines[...]
    while let line = rest.first {
      switch line.kind {
      case .box: writeList(rest.popWhile { $0.isBox }, on: &page)
      case .slot: writeAgenda(rest.popWhile { $0.isSlot || $0.kind == .text }, on: &page)
      default:
        write(line, on: &page)
        rest.removeFirst()
      }
    }
  }

  func write(_ line: Line, on page: inout HTMLBuilder) {
    page.breakLine()
    page.element("p", ["class": .text("line " + line.kind.name), "data-origin": .text(line.originText)]) {
      writeLabelled(line, on: &$0)
    }
  }

  func writeWords(of line: Line, on page: inout HTMLBuilder) {
    for span in line.spans { write(span, on: &page) }
    if !line.sources.isEmpty { writeCites(line.sources, on: &page) }
    guard explains else { return }
    let why = line.explanation.map { ": \($0)" } ?? ""
    page.text(" ")
    page.element("small", ["class": "why"], text: line.originText + why)
  }

  private func writeCites(_ sources: [Int], on page: inout HTMLBuilder) {
    page.text("\u{A0}")
    page.element("span", ["class": "cites"]) { page in
      for number in sources.map(String.init) {
        page.element("a", ["href": .text(link + number)], text: "[" + number + "]")
      }
    }
  }

  private func writeLabelled(_ line: Line, on page: inout HTMLBuilder) {
    if let label = line.shownLabel {
      page.element("b", ["class": "label"], text: label)
      page.text(" ")
    }
    page.element("span", ["class": "words"]) { writeWords(of: line, on: &$0) }
  }

  private func writeList(_ boxes: [Line], on page: inout HTMLBuilder) {
    page.breakLine()
    page.element("ul", ["class": "boxes"]) { page in
      for line in boxes {
        page.element("li", ["data-origin": .text(line.originText)]) { page in
          page.element("label") { page in
            let isTicked = line.kind == .box(isTicked: true)
            page.void("input", ["type": "checkbox", "checked": isTicked ? "" : nil])
            writeLabelled(line, on: &page)
          }
        }
      }
    }
  }

  private func writeAgenda(_ lines: [Line], on page: inout HTMLBuilder) {
    page.breakLine()
    page.element("ol", ["class": "slots"]) { page in
      var rest = lines[...]
      while let slot = rest.popFirst() {
        let parts = rest.popWhile { $0.kind == .text }
        page.element("li", ["data-origin": .text(slot.originText)]) { writeSlot(slot, parts, on: &$0) }
      }
    }
  }

  private func writeSlot(_ slot: Line, _ parts: [Line], on page: inout HTMLBuilder) {
    if case .slot(let minutes) = slot.kind {
      page.element("span", ["class": "minutes"], text: "\(minutes) min")
      page.text(" ")
    }
    page.element("span", ["class": "words"]) { writeWords(of: slot, on: &$0) }
    guard !parts.isEmpty else { return }
    page.element("ul") { page in
      for part in parts { page.element("li", ["data-origin": .text(part.originText)]) { writeLabelled(part, on: &$0) } }
    }
  }

  private func write(_ span: Span, on page: inout HTMLBuilder) {
    switch span {
    case .words(let words): page.text(words)
    case .emphasis(let words): page.element("em", text: words)
    case .quotation: page.element("span", ["class": "quote"], text: span.text)
    case .term(let word, let language, let meaning):
      page.element("bdi", ["class": "term", "lang": HTMLText.language(language).map(AttributeValue.text)], text: word)
      page.text(" (\(meaning))")
    }
  }
}

extension Line {
  fileprivate var isBox: Bool { if case .box = kind { true } else { false } }
  fileprivate var isSlot: Bool { if case .slot = kind { true } else { false } }
}

extension ArraySlice {
  /// Takes elements from the front as long as they fit.
  fileprivate mutating func popWhile(_ fits: (Element) -> Bool) -> [Element] {
    let taken = prefix(while: fits)
    removeFirst(taken.count)
    return Array(taken)
  }
}
