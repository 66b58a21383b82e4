import Diagnostics

/// Reads the guide from a schema, parsed as the XML that it is.
struct SchemaGuideReader {
  private let definitions: [String: XMLElement]
  private var guide = SchemaGuide()

  static func guide(_ schema: XMLDocument) -> SchemaGuide {
    var reader = SchemaGuideReader(schema.root)
    reader.readAll(schema.root)
    return reader.guide
  }

  private init(_ schema: XMLElement) {
    let named = schema.elements.compactMap { element in
      element.attribute("name").map { (Self.key(element.name, $0.value), element) }
    }
    definitions = Dictionary(named) { first, _ in first }
  }

  private static func key(_ kind: String, _ name: String) -> String { "\(kind) \(name)" }

  private mutating func readAll(_ schema: XMLElement) {
    for element in schema.elements {
      guard let name = element.attribute("name")?.value else { continue }
      switch element.name {
      case "simpleType": guide.types[name] = TypeRule(documentation: element.help, content: .value(value(element)))
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
      guide.types[key] = TypeRule(content: .value(ValueRule(form: Self.form(ofBase: key))))
    }
    return ElementRule(name: name, documentation: element.help, type: key)
  }

  private mutating func type(_ element: XMLElement, owner: String) -> TypeRule {
    var rule = TypeRule(documentation: element.help)
    if let simple = element.child("simpleContent")?.child("extension") {
      rule.content = .value(value(named: simple.attribute("base")?.value ?? ""))
      rule.attributes = attributes(in: simple)
      return rule
    }
    let extended = element.child("complexContent")?.child("extension")
    let base = extended.flatMap { definition("complexType", $0.attribute("base")?.value) }.map {
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

  private func definition(_ kind: String, _ name: String?) -> XMLElement? {
    name.flatMap { definitions[Self.key(kind, $0)] }
  }

  // MARK: Attributes

  private func attributes(in element: XMLElement) -> [AttributeRule] {
    element.elements.flatMap { child -> [AttributeRule] in
      switch child.name {
      case "attribute": [attribute(child)]
      case "attributeGroup": definition("attributeGroup", child.attribute("ref")?.value).map(attributes) ?? []
      default: []
      }
    }
  }

  private func attribute(_ element: XMLElement) -> AttributeRule {
    AttributeRule(
      name: element.attribute("name")?.value ?? "",
      documentation: element.help,
      isRequired: element.attribute("use")?.value == "required",
      value: element.child("simpleType").map(value) ?? value(named: element.attribute("type")?.value ?? "")
    )
  }

  // MARK: Values

  private func value(named name: String) -> ValueRule {
    definition("simpleType", name).map(value) ?? ValueRule(form: Self.form(ofBase: name))
  }

  private func value(_ type: XMLElement) -> ValueRule {
    if let list = type.child("list") {
      return ValueRule(documentation: type.help, form: .list(value(named: list.attribute("itemType")?.value ?? "")))
    }
    guard let restriction = type.child("restriction") else { return ValueRule(documentation: type.help) }
    let base = restriction.child("simpleType").map(value) ?? value(named: restriction.attribute("base")?.value ?? "")
    return ValueRule(documentation: type.help, form: Self.form(base.form, restrictedBy: restriction))
  }

  private static func form(_ base: ValueRule.Form, restrictedBy restriction: XMLElement) -> ValueRule.Form {
    let choices = restriction.children(named: "enumeration").compactMap { choice in
      choice.attribute("value").map { ValueRule.Choice(value: $0.value, documentation: choice.help) }
    }
    func bound(_ facet: String) -> Int? { restriction.child(facet)?.attribute("value").flatMap { Int($0.value) } }
    switch base {
    case _ where !choices.isEmpty: return .choice(choices)
    case .number(let range):
      let least = bound("minInclusive") ?? range.lowerBound
      return .number(least...max(least, bound("maxInclusive") ?? range.upperBound))
    case .anything:
      if let pattern = restriction.child("pattern")?.attribute("value") { return .pattern(pattern.value) }
      return bound("minLength") ?? 0 > 0 ? .line : .anything
    default: return base
    }
  }

  private static func form(ofBase name: String) -> ValueRule.Form {
    switch name {
    case "xs:integer", "xs:int": .number(Int.min...Int.max)
    case "xs:nonNegativeInteger": .number(0...Int.max)
    case "xs:positiveInteger": .number(1...Int.max)
    case "xs:date": .day
    case "xs:gYear": .year
    default: .anything
    }
  }
}

extension XMLElement {
  fileprivate func child(_ name: String) -> XMLElement? { children(named: name).first }

  fileprivate func children(named name: String) -> [XMLElement] { elements.filter { $0.name == name } }

  /// Its `xs:documentation`.
  fileprivate var help: String {
    child("annotation")?.child("documentation").map { Whitespace.collapsed($0.text) } ?? ""
  }

  fileprivate var least: Int { attribute("minOccurs").flatMap { Int($0.value) } ?? 1 }

  fileprivate var most: Int {
    guard let most = attribute("maxOccurs")?.value else { return 1 }
    return most == "unbounded" ? .max : Int(most) ?? 1
  }
}
