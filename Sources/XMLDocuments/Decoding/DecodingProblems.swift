import Diagnostics

/// Collects what could not be decoded from one file.
///
/// A class, because every decoder of the file adds to the same list.
final class DecodingProblems {
  /// Against the shape that the schema describes.
  private(set) var structural: [Diagnostic] = []
  /// What no schema can say: check digits, ids that do not fit, days that are none.
  private(set) var semantic: [Diagnostic] = []

  func isMissing(_ what: String, in element: XMLElement) {
    structural.append(.isMissing(what, in: element))
  }

  func isWrong(_ value: String, of attribute: String, wanted: String, at location: SourceLocation) {
    structural.append(.isWrong(value, of: attribute, wanted: wanted, at: location))
  }

  func isUnknown(_ element: XMLElement) {
    structural.append(.isUnknown(element))
  }

  func report(_ diagnostic: Diagnostic) { semantic.append(diagnostic) }
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

  fileprivate static func isUnknown(_ element: XMLElement) -> Diagnostic {
    Diagnostic(
      id: "unknown-element",
      severity: .error,
      location: element.location,
      reason: "<\(element.name)> is not known here",
      response: "Correct its name, or delete it."
    )
  }

  /// `what`: a child, as `<title>`, or `the attribute id`.
  fileprivate static func isMissing(_ what: String, in element: XMLElement) -> Diagnostic {
    Diagnostic(
      id: "missing-part",
      severity: .error,
      location: element.location,
      reason: "<\(element.name)> has no \(what)",
      response: "Add \(what)."
    )
  }

  fileprivate static func isWrong(
    _ value: String,
    of attribute: String,
    wanted: String,
    at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      id: "unreadable-value",
      severity: .error,
      location: location,
      reason: "\(attribute)=\"\(value)\" cannot be read",
      response: "Write \(wanted)."
    )
  }
}
