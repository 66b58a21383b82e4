/// Reads the form of a text from a simple type of a schema.
struct SimpleTypeReader {
  let definitions: SchemaDefinitions

  func value(named name: String) -> ValueRule {
    definitions.element("simpleType", name).map(value) ?? ValueRule(form: Self.form(ofBase: name))
  }

  func value(_ type: XMLElement) -> ValueRule {
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
