import BriefRendering
import Diagnostics
import Foundation
import GuidanceModel
import MeetingCalendar
import Pair
import PairTables
import XMLDocuments

/// What all lanes of a batch share, and none of them changes.
struct BatchWork: Sendable {
  /// A pair as it was found, read from disk.
  enum Source: Sendable {
    case row(TableRecord, id: String)
    case profile([UInt8], file: String)
  }

  let plan: BatchPlan
  let opened: OpenContent
  let environment: CommandEnvironment
  let folder: BatchFolder
  let guidance: LoadedGuidance
  let zones: ZoneDatabase
  let known: KnownNames
  let schema: SchemaValidator
  let past: PastManifest
  let rows: RowReader?
  /// With `--explain`: from which content folder each line comes.
  let origins: LayerOrigins?
  /// Nil where no HTML is wanted.
  let shell: PageShell?
  private let common: [DocumentFormat: Fingerprint]

  init(
    _ plan: BatchPlan,
    opened: OpenContent,
    guidance: LoadedGuidance,
    folder: BatchFolder,
    rows: RowReader?,
    past: PastManifest,
    environment: CommandEnvironment
  ) throws {
    self.plan = plan
    self.opened = opened
    self.environment = environment
    self.folder = folder
    self.guidance = guidance
    self.past = past
    self.rows = rows
    shell = plan.formats.contains(.html) ? try opened.pageShell() : nil
    origins = try plan.style.explains ? LayerOrigins(opened) : nil
    zones = ZoneDatabase(folder: environment.zoneFolder, files: ZoneFiles.onDisk.kept())
    known = try KnownNames(guidance, guidance.cultures(), zones: zones)
    schema = try opened.schemas.validator("pair.xsd")
    common = Self.common(plan, opened, content: guidance.contentVersion, zones: zones.version)
  }

  func source(of pair: BatchPair) throws -> Source {
    switch pair.input {
    case .record(let record, let id): .row(record, id: id)
    case .file(let path): .profile(try WholeFile.bytes(path, workingFolder: environment.workingFolder), file: path)
    }
  }

  /// All documents that the plan wants of a pair.
  func documents(of pair: BatchPair, _ source: Source) -> [BatchDocument] {
    plan.readers.flatMap { reader in
      plan.formats.map { format in
        var input = common[format] ?? Fingerprint()
        input.add(reader.rawValue)
        add(source, to: &input)
        let file = plan.fileName(of: pair.name, for: reader, as: format)
        return BatchDocument(
          row: pair.row,
          pair: pair.name,
          reader: reader,
          format: format,
          file: file,
          input: input.value
        )
      }
    }
  }

  /// Whether an earlier run made it from the same, and it still stands there.
  func isThere(_ document: BatchDocument) -> Bool {
    guard !plan.isFresh, let past = past.documents[document.file], past.input == document.input else { return false }
    return folder.size(of: document.file) == past.bytes
  }

  func place(of pair: BatchPair) -> SourceLocation {
    switch pair.input {
    case .file(let path): SourceLocation(file: path, line: 1, column: 1)
    case .record(let record, _):
      SourceLocation(file: rows?.file ?? "", line: record.cells.first?.line ?? 1, column: 1)
    }
  }

  private func add(_ source: Source, to input: inout Fingerprint) {
    switch source {
    case .profile(let bytes, let file):
      input.add(file)
      input.add(bytes)
    case .row(let record, let id):
      input.add(id)
      let cells = rows?.cells(of: record) ?? [:]
      for (name, text) in cells.map({ ($0.key.name, $0.value.text) }).sorted(by: { $0.0 < $1.0 }) {
        input.add(name)
        input.add(text)
      }
    }
  }

  /// What all documents of a format are made from: program, content, zone data, options, template.
  private static func common(
    _ plan: BatchPlan,
    _ opened: OpenContent,
    content: String,
    zones: String?
  ) -> [DocumentFormat: Fingerprint] {
    var shared = Fingerprint()
    for member in plan.head(content: content, zones: zones) where !["for", "formats", "shard"].contains(member.key) {
      shared.add(member.key)
      shared.add(member.value.text(.compact))
    }
    return Dictionary(
      uniqueKeysWithValues: plan.formats.map { format in
        var input = shared
        input.add(format.rawValue)
        for template in opened.templates(of: format) {
          input.add(FileManager.default.contents(atPath: template) ?? Data())
        }
        return (format, input)
      }
    )
  }
}
