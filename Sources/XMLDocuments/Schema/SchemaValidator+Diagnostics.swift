import Diagnostics

extension SchemaValidator {
  /// Every mistake of a file that was read against the schema, once each; empty where it is known to have none.
  func diagnostics(for reading: XMLReading, of document: XMLDocument) -> [Diagnostic] {
    reading.keepsToSchema ? [] : diagnostics(for: document)
  }

  /// Every mistake against the schema, once each; empty where the document is valid.
  ///
  /// libxml2 judges. Only when it objects, the guide explains; the repaired document is judged again, and what libxml2
  /// still has against it at places of which the guide said nothing is passed on in its own words.
  func diagnostics(for document: XMLDocument) -> [Diagnostic] {
    guard !complaints(about: document).isEmpty else { return [] }
    var review = SchemaReview(guide)
    guard let repaired = review.repaired(document) else { return review.diagnostics }
    let left = complaints(about: repaired).filter { complaint in
      guard let element = complaint.element else { return review.diagnostics.isEmpty }
      return !element.isSupplied && !review.reported.contains(element.location)
    }
    return review.diagnostics + left.map { .schemaComplaint($0, in: document) }
  }
}

extension Diagnostic {
  fileprivate static func schemaComplaint(_ complaint: SchemaComplaint, in document: XMLDocument) -> Diagnostic {
    structure(
      "against-the-schema",
      complaint.element?.location ?? document.root.location,
      complaint.message,
      "Compare the element with its description in the schema."
    )
  }
}
