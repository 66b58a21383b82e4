import Diagnostics
import EditorialRules
import Foundation

/// Takes out of the baseline what is mended, or begins one where there is none.
struct BaselineUpdate {
  private let outcome: ContentCheck.Outcome
  private let folders: [String]
  private let environment: CommandEnvironment

  init(_ outcome: ContentCheck.Outcome, folders: [String], environment: CommandEnvironment) {
    (self.outcome, self.folders, self.environment) = (outcome, folders, environment)
  }

  /// - Throws: `CommandFailure.file` where a file cannot be written.
  func write() throws {
    if outcome.baseline.isEmpty { return try begin() }
    let changed = outcome.baseline.shrunk(without: outcome.rules.gone)
    for file in changed { try write(file.text, to: file.path) }
    let count = outcome.rules.gone.count
    environment.say(count == 0 ? "the baseline holds nothing that is mended." : "took \(count) from the baseline.")
  }

  /// Errors are mended, never known: a baseline is for what can wait.
  private func begin() throws {
    let known = outcome.rules.open.filter { $0.diagnostic.severity != .error }
    guard let folder = folders.last, !known.isEmpty else { return environment.say("nothing to begin a baseline with.") }
    let preface =
      "# Findings that were there before the rules: rapport check does not show them. Lines are only taken out.\n"
    try write(preface + Baseline(of: known).text, to: "\(folder)/\(BaselineFiles.name)")
    environment.say("began \(folder)/\(BaselineFiles.name) with \(known.count).")
  }

  private func write(_ text: String, to path: String) throws {
    try WholeFile(path: path, workingFolder: environment.workingFolder).write(text)
  }
}
