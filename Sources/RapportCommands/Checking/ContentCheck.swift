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
  let paths: CheckedPaths
  let zones: ZoneDatabase
  /// The day from which reviews are overdue.
  let today: CivilDate
  private var memory = ReadingMemory()
  private var ruleMemory = RuleMemory()

  init(_ opened: ContentSchemas, paths: [String], zones: ZoneDatabase, today: CivilDate) {
    self.opened = opened
    self.paths = CheckedPaths(paths, content: opened.folders)
    self.zones = zones
    self.today = today
  }

  /// What came of a check.
  struct Outcome {
    /// In order of place.
    var diagnostics: [Diagnostic]
    /// What the rules found, over all content.
    var rules: RuleReport
    var baseline: BaselineFiles
  }

  /// Everything is read whatever the paths are: what a file refers to stands in others. What was read before and has not
  /// changed is not read again.
  mutating func outcome(_ progress: CheckProgress? = nil) throws -> Outcome {
    defer { progress?.end() }
    let pairs = try memory.validator("pair.xsd", of: opened)
    let readings = try memory.read(opened, progress)
    let layers = readings.map(\.guidance)
    let guidance = Guidance(layers: layers)
    // What an overlay withdrew may still be referred to below it: nobody there is to blame.
    let undecoded = readings.reduce(into: Set(guidance.withdrawals.map(\.entry.value.text))) {
      $0.formUnion($1.undecodedIDs)
    }
    let baseline = BaselineFiles(in: opened.folders)
    let run = RuleRun(
      guidance: guidance,
      today: today,
      waivers: readings.flatMap(\.waivers).map(Waiver.init),
      baseline: baseline.baseline
    )
    progress?.begin("files held against the rules", count: readings.reduce(0) { $0 + $1.files.count })
    let texts = run.texts(knowing: &ruleMemory) { progress?.step() }
    let (paths, zones) = (paths, zones)
    let (rules, others) = Parallel.both {
      run.report(on: texts)
    } _: {
      Between(
        references: ReferenceCheck(guidance, undecodedIDs: undecoded).diagnostics,
        others: ReviewCheck(guidance).diagnostics + OverlayCheck(layers: layers).diagnostics
          + Self.diagnostics(of: paths.profiles, pairs, KnownNames(guidance, undecodedIDs: undecoded, zones: zones))
      )
    }
    var all = readings.flatMap(\.diagnostics)
    // A value that the schema refuses already is not told a second time as a name that leads nowhere.
    let wrong = Set(all.map(\.location))
    all += others.references.filter { !wrong.contains($0.location) } + others.others
    all += rules.diagnostics + baseline.diagnostics(gone: rules.gone)
    return Outcome(
      diagnostics: all.filter { paths.hold($0.location.file) }.sorted(),
      rules: rules,
      baseline: baseline
    )
  }

  /// What files say of each other, apart from the wording.
  private struct Between: Sendable {
    var references: [Diagnostic]
    var others: [Diagnostic]
  }

  /// The samples of the content, and profiles among the paths.
  private static func diagnostics(
    of profiles: [String],
    _ schema: SchemaValidator,
    _ known: KnownNames
  ) -> [Diagnostic] {
    let reader = ProfileReader(schema: schema)
    return profiles.flatMap { path -> [Diagnostic] in
      let reading = reader.read(fileAt: path)
      let references = reading.profile.map { ProfileReferences(known: known).check($0) } ?? []
      return reading.diagnostics + references
    }
  }
}

extension Waiver {
  /// One that stands in nothing with an id is about its own line.
  init(_ note: WaiverNote) {
    let line = Scope.line(file: note.location.file, line: note.location.line)
    self.init(note.rule, in: note.owner.map(Scope.owner) ?? line, reason: note.reason, at: note.location)
  }
}
