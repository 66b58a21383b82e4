import BriefComposition
import BriefRendering
import Diagnostics
import Foundation
import GuidanceModel
import MeetingCalendar
import Pair
import PairTables
import XMLDocuments

/// What became of one pair.
struct BatchOutcome: Sendable {
  var entries: [ManifestEntry] = []
  var failures: [ManifestFailure] = []
  /// What is to be printed: mistakes and warnings.
  var diagnostics: [Diagnostic] = []
  var remarks: [String] = []
  var made = 0
  var kept = 0
  /// Documents that were not made, since somebody asked to stop.
  var left = 0
}

/// One of the lanes in which pairs go through the work at the same time. It shares nothing that changes with the others.
final class BatchLane {
  private let work: BatchWork
  private let press: DocumentPress
  private let materials: MaterialKeeper
  private let profiles: ProfileReader
  private let references: ProfileReferences

  init(_ work: BatchWork, _ programs: OuterPrograms) throws {
    self.work = work
    press = DocumentPress(work.plan.style, shell: work.shell, programs: programs)
    materials = MaterialKeeper(work.guidance, zones: work.zones)
    profiles = ProfileReader(schema: work.schema)
    references = ProfileReferences(known: work.known)
  }

  func outcome(of pair: BatchPair) -> BatchOutcome {
    var outcome = BatchOutcome()
    do {
      let source = try work.source(of: pair)
      let wanted = work.documents(of: pair, source)
      let stale = wanted.filter { !work.isThere($0) }
      outcome.entries = wanted.filter(work.isThere).map { $0.entry(past: work.past.documents[$0.file]) }
      outcome.kept = outcome.entries.count
      if work.environment.interruption.isRequested {
        outcome.left = stale.count
      } else if !stale.isEmpty {
        try make(stale, of: pair, source, into: &outcome)
      }
    } catch {
      fail(nil, pair, profile: pair.name, [diagnostic(error, pair)], into: &outcome)
    }
    outcome.entries.sort { ($0.reader.rawValue, $0.format) < ($1.reader.rawValue, $1.format) }
    return outcome
  }

  private func make(
    _ documents: [BatchDocument],
    of pair: BatchPair,
    _ source: BatchWork.Source,
    into outcome: inout BatchOutcome
  ) throws {
    let reading = profile(of: pair, source)
    let mistakes = reading.diagnostics.filter { $0.severity == .error }
    outcome.diagnostics += reading.diagnostics.filter { $0.severity != .error }
    guard var profile = reading.profile, mistakes.isEmpty else {
      return fail(nil, pair, profile: reading.profile?.id ?? pair.name, mistakes, into: &outcome)
    }
    if let stage = work.plan.stage { profile.declaredStage = stage }
    let composer = BriefComposer(
      material: try materials.material(for: profile),
      zones: work.zones,
      today: work.plan.today,
      quotesPrivate: work.plan.quotesPrivate
    )
    let readers = Role.allCases.filter { role in documents.contains { $0.format != .ics && $0.reader == role } }
    let made = readers.isEmpty ? [] : composer.briefs(for: readers, from: profile)
    let briefs = Dictionary(uniqueKeysWithValues: zip(readers, made.map { work.origins?.told(in: $0) ?? $0 }))
    for document in documents {
      make(document, of: pair, profile, composer, briefs[document.reader], into: &outcome)
    }
  }

  private func make(
    _ document: BatchDocument,
    of pair: BatchPair,
    _ profile: Profile,
    _ composer: BriefComposer,
    _ brief: Brief?,
    into outcome: inout BatchOutcome
  ) {
    do {
      let made = try pressed(document, profile, composer, brief)
      try work.folder.write(made.bytes, to: document.file)
      outcome.remarks += made.warnings.map { "\(document.file): \($0)" }
      var entry = document.entry(past: nil)
      (entry.profile, entry.bytes, entry.pages) = (profile.id, made.bytes.count, made.pages)
      outcome.entries.append(entry)
      outcome.made += 1
    } catch CalendarSheetError.incomplete(let unknowns) {
      let gaps = CalendarGaps(profile: profile).diagnostics(unknowns)
      fail(document.file, pair, profile: profile.id, named(gaps, pair), into: &outcome)
    } catch {
      fail(document.file, pair, profile: profile.id, [diagnostic(error, pair)], into: &outcome)
    }
  }

  private func pressed(
    _ document: BatchDocument,
    _ profile: Profile,
    _ composer: BriefComposer,
    _ brief: Brief?
  ) throws -> PressedDocument {
    guard let brief, document.format != .ics else {
      return PressedDocument(ICalendarRenderer.text(try composer.calendarSheet(for: [document.reader], from: profile)))
    }
    return try press.document([brief], as: document.format)
  }

  private func profile(of pair: BatchPair, _ source: BatchWork.Source) -> RowReading {
    var reading: RowReading
    switch source {
    case .row(let record, let id): reading = work.rows?.read(record, id: id) ?? RowReading()
    case .profile(let bytes, let file):
      let read = profiles.read(bytes, file: file)
      reading = RowReading(profile: read.profile, diagnostics: read.diagnostics)
    }
    if let profile = reading.profile { reading.diagnostics += references.check(profile) }
    reading.diagnostics = named(reading.diagnostics, pair)
    return reading
  }

  /// With row and column, where the pair is a row of a table.
  private func named(_ diagnostics: [Diagnostic], _ pair: BatchPair) -> [Diagnostic] {
    guard case .record(let record, _) = pair.input, let rows = work.rows else { return diagnostics }
    return rows.named(diagnostics, in: record).map { diagnostic in
      var mended = diagnostic
      if let cell = Self.cells[diagnostic.id] { mended.response = "Fill the cell \(cell)." }
      return mended
    }
  }

  /// Where a table says what a calendar file needs.
  private static let cells = [
    "no-date-for-calendar": "meeting-date, as 2026-12-03", "no-time-for-calendar": "meeting-time, as 09:00",
    "no-zone-for-calendar": "mentor-zone or mentoree-zone, as Europe/Berlin",
  ]

  private func fail(
    _ file: String?,
    _ pair: BatchPair,
    profile: String,
    _ mistakes: [Diagnostic],
    into outcome: inout BatchOutcome
  ) {
    outcome.diagnostics += mistakes.filter { !outcome.diagnostics.contains($0) }
    outcome.failures += mistakes.map {
      ManifestFailure(row: pair.row, profile: profile, file: file, diagnostic: $0)
    }
  }

  private func diagnostic(_ error: any Error, _ pair: BatchPair) -> Diagnostic {
    let message = (error as? CommandFailure)?.message ?? "\(error)"
    return Diagnostic(
      id: "not-made",
      severity: .error,
      location: work.place(of: pair),
      reason: message,
      response: "Mend it and run the same command again: it makes only what is missing."
    )
  }
}
