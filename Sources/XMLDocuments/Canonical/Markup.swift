/// A file of XML down to its last byte: where `XMLDocument` keeps what a file says, this keeps how it is written.
///
/// Every piece is a range of `text`, which is UTF-8 with line feeds and without a byte order mark.
struct Markup {
  let text: [UInt8]
  /// Comments and processing instructions before the root, with the space between; the XML declaration is left out.
  var prologue: [MarkupNode]
  var root: MarkupElement
  var epilogue: [MarkupNode]
}

enum MarkupNode {
  case element(MarkupElement)
  /// Words and space as written, references unresolved.
  case text(Range<Int>)
  /// `<![CDATA[...]]>`
  case section(Range<Int>)
  /// `<!--...-->`
  case comment(Range<Int>)
  /// `<?...?>`
  case instruction(Range<Int>)
}

struct MarkupElement {
  /// With its prefix, as written.
  var name: String
  var attributes: [MarkupAttribute] = []
  var children: [MarkupNode] = []
  /// From its `<` to behind its last `>`.
  var whole: Range<Int>
  /// From behind its start tag to its end tag; empty where the element has none.
  var inside: Range<Int>

  /// The elements directly inside, in order.
  var elements: [MarkupElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  func attribute(_ name: String) -> MarkupAttribute? { attributes.first { $0.name == name } }
}

struct MarkupAttribute {
  /// With its prefix, as written.
  var name: String
  /// Between the quotation marks, which are left out.
  var value: Range<Int>
  /// `"` or `'`
  var quote: UInt8
}

extension Markup {
  func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

  func isSpace(_ range: Range<Int>) -> Bool { text[range].allSatisfy(Whitespace.isSpace) }

  /// The value of an attribute as it is written; nil where there is none.
  func value(_ name: String, of element: MarkupElement) -> String? { element.attribute(name).map { string($0.value) } }
}
