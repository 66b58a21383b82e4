import BriefRendering
import Diagnostics

/// Prints what a check found: findings on standard output, the count of them on standard error.
struct CheckReport {
  let format: CheckFormat
  let isStrict: Bool
  let environment: CommandEnvironment

  func write(_ diagnostics: [Diagnostic]) {
    environment.output.write(text(diagnostics))
    environment.say(DiagnosticPrinter().summary(diagnostics))
  }

  /// - Parameter layout: how JSON is laid out; one line each where more are to follow.
  func text(_ diagnostics: [Diagnostic], layout: JSONValue.Layout = .pretty) -> String {
    switch format {
    case .text: DiagnosticPrinter(isColoured: environment.terminal.isColoured).text(diagnostics.map(\.safe))
    case .json: JSONValue.array(diagnostics.map(\.json)).text(layout) + "\n"
    case .sarif: SARIFReport(diagnostics: diagnostics, messages: MessageIndex()).json.text(layout) + "\n"
    }
  }

  /// Rules of which the content holds no words.
  func tellSkippedRules(_ outcome: ContentCheck.Outcome) {
    let missing = outcome.rules.missingLists
    guard !missing.isEmpty else { return }
    let lists = missing.joined(separator: ", ")
    environment.say("vocabulary/wording.xml holds no list \(lists). The rules that read them were not run.")
  }

  func isFailure(_ diagnostics: [Diagnostic]) -> Bool {
    let worst: Diagnostic.Severity = isStrict ? .warning : .error
    return diagnostics.contains { $0.severity <= worst }
  }
}

extension Diagnostic {
  /// The object that scripts read.
  var json: JSONValue {
    [
      "id": .string(id), "severity": .string(severity.rawValue), "file": .string(location.file),
      "line": .integer(location.line), "column": .integer(location.column), "reason": .string(reason),
      "response": .string(response),
    ]
  }
}
