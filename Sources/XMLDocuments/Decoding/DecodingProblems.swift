import Diagnostics

/// Collects what could not be decoded from one file.
///
/// A class, because every decoder of the file adds to the same list.
final class DecodingProblems {
  /// Against the shape that the schema describes.
  private(set) var structural: [Diagnostic] = []
  /// What no schema says: check digits, ids that do not fit, ranges that run backwards.
  private(set) var semantic: [Diagnostic] = []
  /// For each of these, places whose own mistakes would make it worthless.
  private var conditions: [Diagnostic: [SourceLocation]] = [:]

  /// Whether something was left out because of what is wrong.
  private(set) var isIncomplete = false

  /// One more than are told, so that it can be said that there are more.
  private var most: Int { MistakeLimit.perFile + 1 }

  private func addStructural(_ diagnostic: Diagnostic) {
    isIncomplete = true
    if structural.count < most { structural.append(diagnostic) }
  }

  private func addSemantic(_ diagnostic: Diagnostic) {
    if semantic.count < most { semantic.append(diagnostic) }
  }

  /// One of several children, any of which would do.
  func isMissing(_ children: [String], in element: XMLElement) {
    let alternatives = children.map { ElementRule(name: $0, documentation: "", type: "") }
    let place = PlaceRule(alternatives: alternatives, least: 1, most: 1)
    addStructural(.missingElement(place, in: element, after: nil, before: nil))
  }

  func isMissing(attribute name: String, of element: XMLElement) {
    let rule = AttributeRule(name: name, documentation: "", isRequired: true, value: ValueRule())
    addStructural(.missingAttribute(rule, of: element))
  }

  /// A number out of range is semantic, since the schema knows only some of the ranges.
  func isWrong(_ problem: ValueProblem, in attribute: XMLAttribute, value: ValueRule) {
    let rule = AttributeRule(name: attribute.name, documentation: "", isRequired: true, value: value)
    let diagnostic = Diagnostic.wrongValue(problem, of: attribute, rule: rule)
    isIncomplete = true
    if case .outOfRange = problem { addSemantic(diagnostic) } else { addStructural(diagnostic) }
  }

  func isWrong(_ problem: ValueProblem, in element: XMLElement, value: ValueRule) {
    addStructural(.wrongText(problem, in: element, value: value))
  }

  /// Semantic, since the schema lets running text be empty.
  func isEmpty(_ element: XMLElement) {
    isIncomplete = true
    addSemantic(.emptyText(element))
  }

  func isUnknown(_ element: XMLElement) {
    addStructural(.unknownPart(element))
  }

  func report(_ diagnostic: Diagnostic, unlessWrong places: [SourceLocation] = []) {
    addSemantic(diagnostic)
    if !places.isEmpty { conditions[diagnostic] = places }
  }

  /// Everything together, each mistake once: where the schema has spoken, it has said all about the shape, and better.
  func all(besides schema: [Diagnostic]) -> [Diagnostic] {
    guard !schema.isEmpty else { return structural + semantic }
    let wrong = Set(schema.map(\.location))
    return schema
      + semantic.filter { diagnostic in
        let isSaid = schema.contains { $0.id == diagnostic.id && $0.location == diagnostic.location }
        return !isSaid && !conditions[diagnostic, default: []].contains(where: wrong.contains)
      }
  }
}

extension Diagnostic {
  /// A text that must say something and does not.
  static func emptyText(_ element: XMLElement) -> Diagnostic {
    Diagnostic(
      id: "empty-text",
      severity: .error,
      location: element.location,
      reason: "<\(element.name)> is empty",
      response: "Write its text, or delete the element if it may be left out."
    )
  }

  fileprivate static func unknownPart(_ element: XMLElement) -> Diagnostic {
    Diagnostic(
      id: "unknown-element",
      severity: .error,
      location: element.location,
      reason: "<\(element.name)> is not known here",
      response: "Correct its name, or delete it."
    )
  }
}
