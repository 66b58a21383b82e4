import Diagnostics

extension Diagnostic {
  static func fileTooLarge(_ bytes: Int, limit: Int, file: String) -> Diagnostic {
    refusal(
      "file-too-large",
      "the file has \(bytes / 1_048_576) MB; at most \(limit / 1_048_576) MB are read",
      "Check that this is the right file, or divide it.",
      at: SourceLocation(file: file, line: 1, column: 1)
    )
  }

  static func fileEmpty(file: String) -> Diagnostic {
    refusal(
      "file-empty",
      "the file is empty",
      "Restore it from the last saved version, or delete it.",
      at: SourceLocation(file: file, line: 1, column: 1)
    )
  }

  static func tooDeep(_ limit: Int, at location: SourceLocation) -> Diagnostic {
    refusal(
      "too-deep",
      "more than \(limit) elements stand inside each other",
      "Check that the elements before this place are closed.",
      at: location
    )
  }

  static func tooManyElements(_ limit: Int, at location: SourceLocation) -> Diagnostic {
    refusal("too-many-elements", "the file has more than \(limit) elements", "Divide the file.", at: location)
  }

  static func tooManyAttributes(_ limit: Int, at location: SourceLocation) -> Diagnostic {
    refusal(
      "too-many-attributes",
      "this start tag has more than \(limit) attributes",
      "Check that the tag is closed with > in the right place.",
      at: location
    )
  }

  static func forbiddenCharacter(at location: SourceLocation) -> Diagnostic {
    refusal(
      "forbidden-character",
      "here stands a control character, which XML forbids",
      "Delete it; it may be invisible in the editor.",
      at: location
    )
  }

  static func refusal(
    _ id: String,
    _ reason: String,
    _ response: String,
    at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(id: id, severity: .error, location: location, reason: reason, response: response)
  }
}
