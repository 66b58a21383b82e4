package import Diagnostics

/// A file of XML as values, every piece with its place. Nothing of the parser that read it is left.
package struct XMLDocument: Hashable, Sendable {
  /// The path as the user would name it.
  package var file: String
  /// Comments and processing instructions before the root.
  package var prologue: [XMLNode]
  package var root: XMLElement
  /// Comments and processing instructions after the root.
  package var epilogue: [XMLNode]
}

/// What stands inside an element, or beside the root.
package enum XMLNode: Hashable, Sendable {
  case element(XMLElement)
  case text(XMLText)
  case comment(XMLText)
  case instruction(XMLInstruction)

  /// Whether it is an element of that name in no namespace; nothing is copied to find out.
  func isElement(_ name: String) -> Bool {
    if case .element(let element) = self { element.name == name && element.namespace == nil } else { false }
  }
}

/// An element with its attributes and everything inside it, in order.
package struct XMLElement: Hashable, Sendable {
  /// The name without a prefix.
  package var name: String
  /// The namespace; nil for everything that Rapport itself defines.
  package var namespace: String?
  package var attributes: [XMLAttribute] = []
  package var children: [XMLNode] = []
  /// Where its `<` stands.
  package var location: SourceLocation

  /// The elements directly inside, in order.
  package var elements: [XMLElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The attribute of that name in no namespace.
  package func attribute(_ name: String) -> XMLAttribute? {
    attributes.first { $0.name == name && $0.namespace == nil }
  }

  /// All text inside, at any depth, as it was written.
  package var text: String {
    var text = ""
    for child in children {
      switch child {
      case .text(let piece): text += piece.text
      case .element(let element): text += element.text
      case .comment, .instruction: break
      }
    }
    return text
  }
}

package struct XMLAttribute: Hashable, Sendable {
  /// The name without a prefix.
  package var name: String
  package var namespace: String?
  /// As the parser gives it: line ends and tabs are spaces, references are resolved.
  package var value: String
  /// Where the name begins.
  package var location: SourceLocation
}

/// A stretch of text, or the inside of a comment.
package struct XMLText: Hashable, Sendable {
  package var text: String
  /// Where its first character stands; for a comment, where it opens.
  package var location: SourceLocation
}

/// A processing instruction: `<?target text?>`.
package struct XMLInstruction: Hashable, Sendable {
  package var target: String
  package var text: String
  package var location: SourceLocation
}
