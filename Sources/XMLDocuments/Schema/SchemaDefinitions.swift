/// What a schema defines by name.
struct SchemaDefinitions {
  private let elements: [String: XMLElement]

  init(_ schema: XMLElement) {
    let named = schema.elements.compactMap { element in
      element.attribute("name").map { ("\(element.name) \($0.value)", element) }
    }
    elements = Dictionary(named) { first, _ in first }
  }

  /// `kind` is `simpleType`, `complexType` or `attributeGroup`.
  func element(_ kind: String, _ name: String?) -> XMLElement? { name.flatMap { elements["\(kind) \($0)"] } }
}

// What a schema says with its own elements and attributes.
extension XMLElement {
  func child(_ name: String) -> XMLElement? { children(named: name).first }

  func children(named name: String) -> [XMLElement] { elements.filter { $0.name == name } }

  /// Its `xs:documentation`.
  var help: String {
    child("annotation")?.child("documentation").map { Whitespace.collapsed($0.text) } ?? ""
  }

  var least: Int { attribute("minOccurs").flatMap { Int($0.value) } ?? 1 }

  var most: Int {
    guard let most = attribute("maxOccurs")?.value else { return 1 }
    return most == "unbounded" ? .max : Int(most) ?? 1
  }
}
