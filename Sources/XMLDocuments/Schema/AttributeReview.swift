import Diagnostics

/// Holds the attributes of one element against those that its type knows.
struct AttributeReview {
  private(set) var diagnostics: [Diagnostic] = []

  init(_ element: XMLElement, type: TypeRule) {
    /// Attributes that another, misspelt name was meant for.
    var meant: Set<String> = []
    for attribute in element.attributes where attribute.namespace == nil {
      if let rule = type.attributes.first(where: { $0.name == attribute.name }) {
        review(attribute, of: element, rule: rule)
      } else {
        let free = type.attributes.filter { element.attribute($0.name) == nil && !meant.contains($0.name) }
        let near = NearMisses(among: free.map(\.name)).of(attribute.name, limit: 1).first
        let rule = attribute.name.count > 1 ? free.first { $0.name == near } : nil
        diagnostics.append(.unknownAttribute(attribute, of: element, near: rule, allowed: type.attributes))
        if let rule { meant.insert(rule.name) }
      }
    }
    for rule in type.attributes where rule.isRequired && !meant.contains(rule.name) {
      if element.attribute(rule.name) == nil { diagnostics.append(.missingAttribute(rule, of: element)) }
    }
  }

  private mutating func review(_ attribute: XMLAttribute, of element: XMLElement, rule: AttributeRule) {
    guard let problem = rule.value.problem(in: attribute.value) else { return }
    diagnostics.append(.wrongValue(problem, of: attribute, rule: rule))
  }
}
