import Diagnostics

// Elements that are unknown, missing, repeated or out of order.
extension Diagnostic {
  static func unknownRoot(_ root: XMLElement, near: String?, guide: SchemaGuide) -> Diagnostic {
    let known = guide.roots.map(\.name)
    if let namespace = root.namespace {
      return structure(
        "unknown-root",
        root.location,
        "the root element <\(root.name)> has the namespace \"\(namespace)\"",
        "Delete xmlns=\"\(namespace)\": no element of Rapport has one."
      )
    }
    return structure(
      "unknown-root",
      root.location,
      "no file begins with <\(root.name)>",
      near.map { "Write <\($0)>." } ?? "Begin with \(Help.elements(known))."
    )
  }

  static func unknownElement(
    _ child: XMLElement,
    in parent: XMLElement,
    near: ElementRule?,
    places: [PlaceRule],
    guide: SchemaGuide
  ) -> Diagnostic {
    let reason = "<\(parent.name)> has no element <\(child.name)>"
    if let near {
      return structure(
        "unknown-element",
        child.location,
        reason,
        "Write <\(near.name)>\(Help.aside(near.documentation))."
      )
    }
    let elsewhere = guide.parents(of: child.name)
    let allowed = places.flatMap(\.names)
    let response =
      if !elsewhere.isEmpty {
        "Move it to \(Help.elements(elsewhere)), where it belongs, or delete it."
      } else if allowed.isEmpty {
        "Delete it: <\(parent.name)> holds no elements."
      } else {
        "Delete it, or use \(Help.elements(allowed))."
      }
    return structure("unknown-element", child.location, reason, response)
  }

  static func missingElement(
    _ place: PlaceRule,
    in parent: XMLElement,
    after: PlaceRule?,
    before: PlaceRule?
  ) -> Diagnostic {
    let position =
      after.map { " after \(Help.elements($0.names))" } ?? before.map { " before \(Help.elements($0.names))" }
    let names = Help.elements(place.names)
    let purpose = place.alternatives.count == 1 ? Help.aside(place.alternatives[0].documentation) : ""
    return structure(
      "missing-element",
      parent.location,
      "<\(parent.name)> has no \(names)",
      "Add \(names)\(position ?? "")\(purpose)."
    )
  }

  static func repeatedElement(_ child: XMLElement, in parent: XMLElement, place: PlaceRule) -> Diagnostic {
    guard place.names.count == 1 else {
      return structure(
        "repeated-element",
        child.location,
        "<\(parent.name)> has more than one of \(Help.elements(place.names))",
        "Delete one of them."
      )
    }
    return structure(
      "repeated-element",
      child.location,
      "<\(parent.name)> has a second <\(child.name)>",
      "Delete one of the two, or make one of both."
    )
  }

  static func misplacedElement(
    _ child: XMLElement,
    in parent: XMLElement,
    after: PlaceRule?,
    before: PlaceRule?,
    places: [PlaceRule]
  ) -> Diagnostic {
    let wanted =
      switch (after, before) {
      case (let after?, let before?): "between \(Help.elements(after.names)) and \(Help.elements(before.names))"
      case (let after?, nil): "behind \(Help.elements(after.names))"
      case (nil, let before?): "before \(Help.elements(before.names))"
      case (nil, nil): "to its place"
      }
    let order = places.map { $0.names.joined(separator: "|") }.joined(separator: ", ")
    return structure(
      "misplaced-element",
      child.location,
      "<\(child.name)> stands in the wrong place in <\(parent.name)>",
      "Move it \(wanted); the order is \(order)."
    )
  }

  static func onlyText(_ child: XMLElement, in parent: XMLElement) -> Diagnostic {
    structure(
      "unknown-element",
      child.location,
      "<\(parent.name)> holds plain text only, and here stands <\(child.name)>",
      "Delete the tags <\(child.name)> and </\(child.name)>, and keep the words."
    )
  }

  static func textNotAllowed(
    in parent: XMLElement,
    at location: SourceLocation,
    places: [PlaceRule]
  ) -> Diagnostic {
    let names = places.flatMap(\.names)
    return structure(
      "text-not-allowed",
      location,
      "text stands directly in <\(parent.name)>",
      names.isEmpty
        ? "Delete it: <\(parent.name)> holds no text." : "Put it into \(Help.elements(names)), or delete it."
    )
  }

  static func structure(_ id: String, _ location: SourceLocation, _ reason: String, _ response: String) -> Diagnostic {
    Diagnostic(id: id, severity: .error, location: location, reason: reason, response: response)
  }
}
