import CLibXML2

/// A document as libxml2's own tree, for the length of one validation.
///
/// Each node bears the number of its element, so that a complaint leads back to the place in the file. A class, because
/// it owns the tree and gives it back.
final class LibXML2Tree {
  /// Nil where memory ran out.
  let document: xmlDocPtr?
  private var elements: [XMLElement] = []

  init(_ source: XMLDocument) {
    document = xmlNewDoc("1.0")
    guard let document, let root = node(source.root) else { return }
    xmlDocSetRootElement(document, root)
  }

  deinit { if let document { xmlFreeDoc(document) } }

  func element(_ index: Int) -> XMLElement? { elements.indices.contains(index) ? elements[index] : nil }

  static func index(of node: xmlNodePtr) -> Int? {
    node.pointee._private.map { Int(bitPattern: $0) - 1 }
  }

  private func node(_ element: XMLElement) -> xmlNodePtr? {
    guard let node = xmlNewDocNode(document, nil, element.name, nil) else { return nil }
    elements.append(element)
    node.pointee._private = UnsafeMutableRawPointer(bitPattern: elements.count)
    if let namespace = element.namespace { xmlSetNs(node, xmlNewNs(node, namespace, "n")) }
    for (offset, attribute) in element.attributes.enumerated() { add(attribute, to: node, number: offset) }
    for child in element.children {
      switch child {
      case .element(let element): if let inner = self.node(element) { _ = xmlAddChild(node, inner) }
      case .text(let text): if let piece = xmlNewDocText(document, text.text) { _ = xmlAddChild(node, piece) }
      case .comment, .instruction: break
      }
    }
    return node
  }

  private func add(_ attribute: XMLAttribute, to node: xmlNodePtr, number: Int) {
    guard let namespace = attribute.namespace else { return _ = xmlNewProp(node, attribute.name, attribute.value) }
    // The schema looks at the namespace only; any prefix that is not taken will do.
    let prefix = xmlNewNs(node, namespace, "a\(number)")
    _ = xmlNewNsProp(node, prefix, attribute.name, attribute.value)
  }
}
