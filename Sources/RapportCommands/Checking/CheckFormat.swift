import ArgumentParser

/// How `rapport check` prints what it found.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
  case sarif
}

/// The choice between text, JSON and SARIF.
struct CheckFormatOptions: ParsableArguments {
  @Option(name: .long, help: "text, json, or sarif (SARIF 2.1.0, for code scanning services and editors).")
  var format: CheckFormat?

  @Flag(name: .long, help: "The same as --format json.")
  var json = false

  /// What `--json` and `--format` say together.
  var chosen: CheckFormat { json ? .json : format ?? .text }

  func validate() throws {
    guard json, let format, format != .json else { return }
    throw ValidationError("'--json' and '--format \(format.rawValue)' ask for two things. Give one of them.")
  }
}
