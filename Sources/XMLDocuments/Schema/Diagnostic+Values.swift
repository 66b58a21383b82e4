import Diagnostics

// Attributes, and the values of attributes and texts.
extension Diagnostic {
  static func unknownAttribute(
    _ attribute: XMLAttribute,
    of element: XMLElement,
    near: AttributeRule?,
    allowed: [AttributeRule]
  ) -> Diagnostic {
    let response =
      if let near {
        "Write \(near.name)\(Help.aside(near.documentation))."
      } else if allowed.isEmpty {
        "Delete it: <\(element.name)> has no attributes."
      } else {
        "Delete it, or use \(Help.list(allowed.map(\.name)))."
      }
    return structure(
      "unknown-attribute",
      attribute.location,
      "<\(element.name)> has no attribute \(attribute.name)",
      response
    )
  }

  static func missingAttribute(_ rule: AttributeRule, of element: XMLElement) -> Diagnostic {
    structure(
      "missing-attribute",
      element.location,
      "<\(element.name)> lacks the attribute \(rule.name)",
      "Add \(rule.name)=\"...\"\(Help.aside(rule.documentation))\(rule.value.shortHint)."
    )
  }

  static func wrongValue(_ problem: ValueProblem, of attribute: XMLAttribute, rule: AttributeRule) -> Diagnostic {
    if problem == .empty {
      return structure(
        "empty-value",
        attribute.location,
        "\(attribute.name)=\"\" is empty",
        "Write its value\(Help.aside(rule.documentation))\(rule.value.shortHint)\(rule.isRequired ? "" : ", or delete it")."
      )
    }
    let form = rule.value.isList ? "\(attribute.name) holds \"*\", which" : "\(attribute.name)=\"*\""
    return wrong(problem, form: form, value: rule.value.item, at: attribute.location)
  }

  static func wrongText(_ problem: ValueProblem, in element: XMLElement, value: ValueRule) -> Diagnostic {
    problem == .empty
      ? .emptyText(element)
      : wrong(problem, form: "<\(element.name)> holds \"*\", which", value: value.item, at: element.textLocation)
  }

  /// `form` is the subject of the sentence, with `*` for the wrong text.
  private static func wrong(
    _ problem: ValueProblem,
    form: String,
    value: ValueRule,
    at location: SourceLocation
  ) -> Diagnostic {
    func fault(_ id: String, _ text: String, _ verdict: String, _ response: String) -> Diagnostic {
      let parts = form.split(separator: "*", maxSplits: 1)
      return structure(id, location, parts.joined(separator: Help.excerpt(text)) + " " + verdict, response)
    }
    switch problem {
    case .empty: return fault("empty-value", "", "is empty", "Write its value.")
    case .notListed(let text): return fault("value-not-listed", text, "is no allowed value", value.listing(near: text))
    case .notANumber(let text): return fault("not-a-number", text, "is no whole number", value.numberHint)
    case .outOfRange(let text): return fault("out-of-range", text, "is out of range", value.numberHint)
    case .notADay(let text): return fault("no-such-day", text, "is no day", "Write a day that exists, as 2026-11-23.")
    case .notAYear(let text): return fault("no-such-year", text, "is no year", "Write four digits.")
    case .illFormed(let text):
      let wanted = Help.sentences(value.documentation)
      return fault("ill-formed-value", text, "is ill-formed", wanted.isEmpty ? "Correct it." : "Write \(wanted)")
    }
  }
}

extension ValueRule {
  fileprivate var isList: Bool { if case .list = form { true } else { false } }

  /// `: mentor, mentoree or both` for a short list of values; empty for everything else.
  var shortHint: String {
    guard case .choice(let choices) = item.form, choices.count <= 8 else { return "" }
    return ": \(Help.list(choices.map(\.value)))"
  }

  /// The value that was probably meant with what it means, and all that are allowed.
  fileprivate func listing(near text: String) -> String {
    guard case .choice(let choices) = form else { return "Correct it." }
    let values = choices.map(\.value)
    let near = BorrowedNames.ours(for: text) ?? NearMisses(among: values).of(text, limit: 1).first
    guard let choice = choices.first(where: { $0.value == near }) else { return "Write \(Help.list(values))." }
    return
      "Write \(choice.value)\(Help.aside(choice.documentation)); allowed are \(Help.list(values, joinedBy: "and"))."
  }

  fileprivate var numberHint: String {
    guard case .number(let range) = form else { return "Write a whole number." }
    if range.lowerBound == .min { return "Write a whole number." }
    if range.upperBound == .max { return "Write a whole number from \(range.lowerBound)." }
    return "Write a whole number from \(range.lowerBound) to \(range.upperBound)."
  }
}
