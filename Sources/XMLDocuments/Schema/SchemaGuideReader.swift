import Diagnostics

/// Reads the guide from a schema, parsed as the XML that it is.
struct SchemaGuideReader {
  private let definitions: SchemaDefinitions
  private let values: SimpleTypeReader
  private var guide = SchemaGuide()

  static func guide(_ schema: XMLDocument) -> SchemaGuide {
    var reader = SchemaGuideReader(schema.root)
    reader.readAll(schema.root)
    return reader.guide
  }

  private init(_ schema: XMLElement) {
    definitions = SchemaDefinitions(schema)
    values = SimpleTypeReader(definitions: definitions)
  }

  private mutating func readAll(_ schema: XMLElement) {
    for element in schema.elements {
      guard let name = element.attribute("name")?.value else { continue }
      switch element.name {
      case "simpleType":
        guide.types[name] = TypeRule(documentation: element.help, content: .value(values.value(element)))
      case "complexType": guide.types[name] = type(element, owner: name)
      case "element": guide.roots.append(elementRule(element, owner: ""))
      default: break
      }
    }
  }

  // MARK: Elements and their types

  private mutating func elementRule(_ element: XMLElement, owner: String) -> ElementRule {
    let name = element.attribute("name")?.value ?? ""
    var key = element.attribute("type")?.value ?? ""
    if let inline = element.child("complexType") {
      key = "\(owner)#\(name)"
      guide.types[key] = type(inline, owner: key)
    } else if key.hasPrefix("xs:") {
      guide.types[key] = TypeRule(content: .value(values.value(named: key)))
    }
    return ElementRule(name: name, documentation: element.help, type: key)
  }

  private mutating func type(_ element: XMLElement, owner: String) -> TypeRule {
    var rule = TypeRule(documentation: element.help)
    if let simple = element.child("simpleContent")?.child("extension") {
      rule.content = .value(values.value(named: simple.attribute("base")?.value ?? ""))
      rule.attributes = attributes(in: simple)
      return rule
    }
    let extended = element.child("complexContent")?.child("extension")
    let base = extended.flatMap { definitions.element("complexType", $0.attribute("base")?.value) }.map {
      type($0, owner: owner)
    }
    let body = extended ?? element
    let own =
      body.elements.first { $0.name == "sequence" || $0.name == "choice" }.map { places($0, owner: owner) } ?? []
    rule.content = .elements((base?.places ?? []) + own, isMixed: element.attribute("mixed")?.value == "true")
    rule.attributes = (base?.attributes ?? []) + attributes(in: body)
    return rule
  }

  private mutating func places(_ group: XMLElement, owner: String) -> [PlaceRule] {
    if group.name == "choice" {
      let alternatives = group.children(named: "element").map { elementRule($0, owner: owner) }
      return [PlaceRule(alternatives: alternatives, least: group.least, most: group.most)]
    }
    return group.elements.flatMap { child -> [PlaceRule] in
      switch child.name {
      case "element":
        [PlaceRule(alternatives: [elementRule(child, owner: owner)], least: child.least, most: child.most)]
      case "choice", "sequence": places(child, owner: owner)
      default: []
      }
    }
  }

  // MARK: Attributes

  private func attributes(in element: XMLElement) -> [AttributeRule] {
    element.elements.flatMap { child -> [AttributeRule] in
      switch child.name {
      case "attribute": [attribute(child)]
      case "attributeGroup": definitions.element("attributeGroup", child.attribute("ref")?.value).map(attributes) ?? []
      default: []
      }
    }
  }

  private func attribute(_ element: XMLElement) -> AttributeRule {
    AttributeRule(
      name: element.attribute("name")?.value ?? "",
      documentation: element.help,
      isRequired: element.attribute("use")?.value == "required",
      value: element.child("simpleType").map(values.value)
        ?? values.value(named: element.attribute("type")?.value ?? "")
    )
  }
}
