import ArgumentParser
import BriefRendering
import Foundation
import GuidanceModel

/// `rapport report effect`: which briefs an edit changes, and how.
struct EffectReport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "effect",
    abstract: "What an edit does to the sample briefs, as a word diff.",
    discussion: """
      Composes the briefs of both readers before and after: for the profiles in 'examples', and for a few pairs of
      cultures that the edit touches. Prints the lines that differ: [-words that went-]{+words that came+}. A norm that was
      written or edited and stands in none of these briefs is named, with what stands there instead.

      EXAMPLES
        rapport report effect --since HEAD
        rapport report effect --since main
        rapport report effect --against ../content-before
      """
  )

  @Option(
    name: .long,
    help: ArgumentHelp("Compare with the content as git holds it at this revision.", valueName: "rev")
  )
  var since: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Compare with another folder of content.", valueName: "dir"),
    completion: .directory
  )
  var against: String?

  @OptionGroup var content: ContentOptions
  @OptionGroup var output: JSONOptions

  func validate() throws {
    if (since == nil) == (against == nil) {
      throw ValidationError("Say what to compare with: --since HEAD, or --against DIR.")
    }
  }

  func run() throws {
    let environment = try CommandEnvironment.required()
    let after = try OpenContent(content, in: environment)
    let before: OpenContent
    if let against {
      let folders = try ContentLocator(environment: environment, named: [against]).folders()
      before = try OpenContent(unkept: after.folders.dropLast() + folders)
    } else {
      let archive = try GitArchive(revision: since ?? "HEAD", environment: environment)
      before = try OpenContent(unkept: try after.folders.map(archive.folder))
      withExtendedLifetime(archive) {}
    }
    let effect = EditEffect(before: before, after: after, environment: environment)
    let outcome = try effect.outcome()
    let absences = outcome.unreached.map { $0.text(of: outcome.briefs.count) + "\n" }.joined()
    if output.isJSON {
      environment.talk.write(absences)
      return environment.output.write(JSONValue.array(outcome.changes.map(\.json)).text() + "\n")
    }
    environment.output.write(
      text(outcome.changes, composed: outcome.briefs.count, environment.terminal)
        + (absences.isEmpty ? "" : "\n" + absences)
    )
  }

  private func text(_ changes: [BriefChange], composed: Int, _ terminal: Terminal) -> String {
    guard !changes.isEmpty else { return "No sample brief changes; \(composed) were compared.\n" }
    let parts = changes.map { change in
      change.title + "\n" + change.lines.map { "  " + $0.text(isColoured: terminal.isColoured) + "\n" }.joined()
    }
    return parts.joined(separator: "\n") + "\n\(changes.count) of \(composed) sample briefs change.\n"
  }
}

/// A brief that an edit changes.
struct BriefChange {
  /// Whose brief, for which pair.
  var title: String
  var lines: [WordDiff]

  var json: JSONValue { ["brief": .string(title), "lines": JSONValue(lines.map { $0.text(isColoured: false) })] }
}
