import Diagnostics
import EditorialRules
import Foundation

/// The findings that are known: a file `baseline.txt` in a content folder, which may only shrink.
struct BaselineFiles {
  static let name = "baseline.txt"

  private let files: [File]

  private struct File {
    var path: String
    var lines: [String]
  }

  init(in folders: [String]) {
    files = folders.compactMap { folder in
      let path = "\(folder)/\(Self.name)"
      guard let data = FileManager.default.contents(atPath: path) else { return nil }
      let text = String(decoding: data, as: UTF8.self)
      return File(path: path, lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    }
  }

  var isEmpty: Bool { files.isEmpty }

  /// What all of them know, under the ids that rules have today. A line that cannot be read knows nothing.
  var baseline: Baseline {
    Baseline(files.flatMap(\.lines).flatMap { Baseline(text: $0)?.known ?? [] }).renamed(by: EditorialRules.all)
  }

  /// Lines that cannot be read, and lines whose finding is mended.
  func diagnostics(gone: [Baseline.Known]) -> [Diagnostic] {
    var left = gone
    return eachLine { line, location in
      guard let known = Baseline(text: line) else { return .illFormed(line, at: location) }
      guard let place = left.firstIndex(where: { Baseline([$0]) == known.renamed(by: EditorialRules.all) }) else {
        return nil
      }
      left.remove(at: place)
      return .notNeeded(line, at: location)
    }
  }

  /// The texts without what is gone, by path; only those that change.
  func shrunk(without gone: [Baseline.Known]) -> [(path: String, text: String)] {
    let lines = diagnostics(gone: gone).filter { $0.id == Diagnostic.notNeededID }.map(\.location)
    return files.compactMap { file in
      let kept = file.lines.enumerated().filter { number, _ in
        !lines.contains(SourceLocation(file: file.path, line: number + 1, column: 1))
      }
      guard kept.count < file.lines.count else { return nil }
      return (file.path, kept.map(\.element).joined(separator: "\n"))
    }
  }

  private func eachLine(_ look: (String, SourceLocation) -> Diagnostic?) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for file in files {
      for (number, line) in file.lines.enumerated() {
        if let said = look(line, SourceLocation(file: file.path, line: number + 1, column: 1)) { found.append(said) }
      }
    }
    return found
  }
}

extension Diagnostic {
  fileprivate static let notNeededID = "baseline-line-not-needed"

  fileprivate static func notNeeded(_ line: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      id: notNeededID,
      severity: .warning,
      location: location,
      reason: "what this line knows was mended: \(line)",
      response: "Delete the line, or run `rapport check --update-baseline`."
    )
  }

  fileprivate static func illFormed(_ line: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      id: "baseline-line-ill-formed",
      severity: .error,
      location: location,
      reason: "the line is not of the form \"rule owner fingerprint\"",
      response: "Take the line from the file's last version, or delete it."
    )
  }
}
