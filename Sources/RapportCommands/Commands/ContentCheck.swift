import Diagnostics
import EditorialRules
import Foundation
import GuidanceModel
import MeetingCalendar
import Pair
import XMLDocuments

/// Checks content folders and their sample profiles: structure, then what files say of each other, then the wording.
struct ContentCheck {
  let opened: ContentSchemas
  /// Files or folders to report on; empty: everything.
  let paths: [String]
  let zones: ZoneDatabase
  /// The day from which reviews are overdue.
  let today: CivilDate

  /// In order of place. Everything is read whatever the paths are: what a file refers to stands in others.
  func outcome() throws -> Outcome {
    let reader = GuidanceReader(schema: try opened.validator("guidance.xsd"))
    let readings = opened.folders.map { ContentFolder($0).read(with: reader) }
    let layers = readings.map(\.guidance)
    let guidance = Guidance(layers: layers)
    // What an overlay withdrew may still be referred to below it: nobody there is to blame.
    let undecoded = readings.reduce(into: Set(guidance.withdrawals.map(\.entry.value.text))) {
      $0.formUnion($1.undecodedIDs)
    }
    let references =
      ReferenceCheck(guidance, undecodedIDs: undecoded).diagnostics + OverlayCheck(layers: layers).diagnostics
    let profiles = try profileDiagnostics(KnownNames(guidance, zones: zones))
    let rules = RuleRun(guidance: guidance, today: today, waivers: readings.flatMap(\.waivers).map(Waiver.init))
      .report()
    let all = readings.flatMap(\.diagnostics) + references + profiles + rules.diagnostics
    return Outcome(
      diagnostics: all.filter { isAsked($0.location.file) }.sorted(),
      missingLists: rules.missingLists
    )
  }

  /// What came of a check.
  struct Outcome {
    /// In order of place.
    var diagnostics: [Diagnostic]
    /// Lists of words without which some rules were not run.
    var missingLists: [String]
  }

  /// Sample profiles of the content, and profiles among the paths.
  private func profileDiagnostics(_ known: KnownNames) throws -> [Diagnostic] {
    let reader = ProfileReader(schema: try opened.validator("pair.xsd"))
    return profiles.flatMap { path -> [Diagnostic] in
      let reading = reader.read(fileAt: path)
      let references = reading.profile.map { ProfileReferences(known: known).check($0) } ?? []
      return reading.diagnostics + references
    }
  }

  /// The samples of the content, and XML files among the paths that lie outside the content: they can only be profiles.
  private var profiles: [String] {
    let content = opened.folders.map { Self.absolute($0) + "/" }
    let others = paths.filter { path in
      path.hasSuffix(".xml") && !content.contains { Self.absolute(path).hasPrefix($0) }
    }
    return samples + others
  }

  private var samples: [String] {
    opened.folders.flatMap { folder -> [String] in
      let examples = folder + "/examples"
      let names = (try? FileManager.default.contentsOfDirectory(atPath: examples)) ?? []
      return names.filter { $0.hasSuffix(".xml") }.sorted().map { "\(examples)/\($0)" }
    }
  }

  private func isAsked(_ file: String) -> Bool {
    let file = Self.absolute(file)
    return paths.isEmpty
      || paths.contains { path in
        let path = Self.absolute(path)
        return file == path || file.hasPrefix(path + "/")
      }
  }

  private static func absolute(_ path: String) -> String { URL(fileURLWithPath: path).standardizedFileURL.path }
}

extension Waiver {
  /// One that stands in nothing with an id is about its own line.
  init(_ note: WaiverNote) {
    let line = Scope.line(file: note.location.file, line: note.location.line)
    self.init(note.rule, in: note.owner.map(Scope.owner) ?? line, reason: note.reason, at: note.location)
  }
}
