/// Turns diagnostics into the text of a report.
package struct DiagnosticPrinter: Sendable {
  /// Whether to colour severities for a terminal.
  package var isColoured: Bool

  package init(isColoured: Bool = false) {
    self.isColoured = isColoured
  }

  /// All diagnostics in order of place, two lines each, and a blank line between files.
  package func text(_ diagnostics: [Diagnostic]) -> String {
    var output = ""
    var file: String?
    for diagnostic in diagnostics.sorted() {
      if let file, file != diagnostic.location.file { output += "\n" }
      file = diagnostic.location.file
      output += line(diagnostic) + "\n"
    }
    return output
  }

  /// The last line of a report: `2 errors, 1 warning`; `no problems` when there are none.
  package func summary(_ diagnostics: [Diagnostic]) -> String {
    let parts = Diagnostic.Severity.allCases.compactMap { severity -> String? in
      let count = diagnostics.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    return parts.isEmpty ? "no problems" : parts.joined(separator: ", ")
  }

  private func line(_ diagnostic: Diagnostic) -> String {
    guard isColoured else { return diagnostic.description }
    let colour =
      switch diagnostic.severity {
      case .error: "\u{1B}[31m"
      case .warning: "\u{1B}[33m"
      case .suggestion: "\u{1B}[36m"
      }
    return """
      \(diagnostic.location): \(colour)\(diagnostic.severity.rawValue)\u{1B}[0m: \(diagnostic.reason) \
      \u{1B}[2m[\(diagnostic.id)]\u{1B}[0m
        fix: \(diagnostic.response)
      """
  }
}
