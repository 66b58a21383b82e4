/// A piece of markup between two spaces, with how many line breaks the author put before it.
struct LaidOutLine {
  var node: MarkupNode
  var lineBreaks: Int

  /// The name of an element; nil for a remark.
  var name: String? { if case .element(let element) = node { element.name } else { nil } }

  /// A comment or a processing instruction.
  var isRemark: Bool { name == nil }
}

/// What stands in an element, or beside the root, without the space between.
struct LaidOutLines {
  /// In order.
  private(set) var lines: [LaidOutLine] = []
  /// After the last of them.
  private(set) var lineBreaksAtEnd = 0

  init(_ nodes: [MarkupNode], in markup: Markup) {
    for node in nodes {
      if case .text(let range) = node {
        lineBreaksAtEnd += markup.text[range].count { $0 == UInt8(ascii: "\n") }
      } else {
        lines.append(LaidOutLine(node: node, lineBreaks: lineBreaksAtEnd))
        lineBreaksAtEnd = 0
      }
    }
  }
}
