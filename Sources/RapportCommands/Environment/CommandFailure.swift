/// What keeps a command from doing its work, and the exit code that says so.
package enum CommandFailure: Error, Equatable {
  /// A command was run outside `Rapport.run`.
  case notStarted
  /// No content was found; the places that were looked at.
  case noContent(looked: [String])
  /// A file or folder cannot be read or written.
  case file(String, reason: String)
  /// The diagnostics were printed; at least one is an error.
  case diagnosed
  /// Something was named that the base does not hold.
  case unknown(kind: String, name: String, nearMisses: [String], list: String?)
  /// The options do not go together.
  case usage(String)
  /// A program outside Rapport is missing, or failed: its message, with the way to mend it.
  case program(String)
  /// The coming weeks hold no meeting that a calendar could take.
  case nothingPlanned
  /// Nothing more to say: an exit code alone.
  case silent(Int32)

  /// 1 findings, 2 could not do the work, 64 usage.
  package var exitCode: Int32 {
    switch self {
    case .notStarted, .noContent, .file, .nothingPlanned, .program: 2
    case .diagnosed: 1
    case .unknown, .usage: 64
    case .silent(let code): code
    }
  }

  /// What to print on standard error, with what to do next; nil where all has been said.
  package var message: String? {
    switch self {
    case .notStarted: "this command was not started through rapport. Run the program instead."
    case .noContent(let looked):
      """
      no content was found. Looked in:
      \(looked.map { "  \($0)" }.joined(separator: "\n"))
      Name a folder with --content DIR or RAPPORT_CONTENT=DIR. It is the folder that holds vocabulary/topics.xml.
      """
    case .file(let path, let reason): "\(path): \(reason)"
    case .unknown(let kind, let name, let nearMisses, let list):
      "there is no \(kind) '\(name)'." + Self.hint(nearMisses, list)
    case .usage(let text), .program(let text): text
    case .nothingPlanned:
      "the coming thirteen weeks hold no meeting. 'rapport plan PROFILE' as text says why; a rhythm may be missing."
    case .diagnosed, .silent: nil
    }
  }

  private static func hint(_ nearMisses: [String], _ list: String?) -> String {
    let mean = nearMisses.isEmpty ? "" : " Did you mean \(nearMisses.map { "'\($0)'" }.joined(separator: " or "))?"
    let all = list.map { " 'rapport list \($0)' shows them all." } ?? ""
    return mean + all
  }
}
