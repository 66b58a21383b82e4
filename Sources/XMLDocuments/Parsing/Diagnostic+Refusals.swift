import Diagnostics

extension Diagnostic {
  /// `text` is the declaration, from `<!DOCTYPE` on.
  static func documentType(_ text: String, at location: SourceLocation) -> Diagnostic {
    guard text.contains("<!ENTITY") else {
      return refusal(
        "doctype-refused",
        "a document type declaration (DOCTYPE) is not accepted",
        "Delete it: the schema is named in the root element.",
        at: location
      )
    }
    return refusal(
      "entity-refused",
      "the document type declaration defines entities, which are not accepted",
      "Delete the declaration, and write the text itself instead of each entity.",
      at: location
    )
  }

  static func cutOff(inside element: XMLElement?, at location: SourceLocation) -> Diagnostic {
    let place =
      element.map { " inside the element <\($0.name)> opened at line \($0.location.line)" } ?? " in the middle of a tag"
    return refusal(
      "file-cut-off",
      "the file ends\(place)",
      "Restore the end of the file"
        + (element.map { ", or close what is open: the next tag to add is </\($0.name)>." } ?? "."),
      at: location
    )
  }

  static func outOfMemory(file: String) -> Diagnostic {
    refusal(
      "out-of-memory",
      "there is not enough memory to read the file",
      "Close other programs and try again.",
      at: SourceLocation(file: file, line: 1, column: 1)
    )
  }
}
