import KnowledgeBase
import XMLDocuments

/// What was read of files that have not changed since: a check that runs again reads only what did.
struct ReadingMemory {
  private var readings: [String: (stamp: FileStamp, reading: GuidanceReading)] = [:]
  /// The base that a page was last made from, with the files that it was made of.
  var base: (files: [ContentFile], base: KnowledgeBase)?
  private var validators: [String: (stamps: [FileStamp?], validator: SchemaValidator)] = [:]

  /// Reads the folders, with the schema that they bring.
  ///
  /// - Throws: `CommandFailure.file` where there is none, or it cannot be used.
  mutating func read(_ opened: ContentSchemas, _ progress: CheckProgress? = nil) throws -> [ContentReading] {
    let name = "guidance.xsd"
    let known = validators[name]?.validator
    let validator = try validator(name, of: opened)
    // What another schema said of a file counts no more.
    if known !== validator { readings = [:] }
    let reader = GuidanceReader(schema: validator)
    return opened.folders.map { read(ContentFolder($0), with: reader, progress) }
  }

  /// The schema of that name; compiled again only where its file has changed.
  ///
  /// - Throws: `CommandFailure.file` where there is none, or it cannot be used.
  mutating func validator(_ name: String, of opened: ContentSchemas) throws -> SchemaValidator {
    let stamps = opened.folders.map { FileStamp("\($0)/schema/\(name)") }
    if let held = validators[name], held.stamps == stamps { return held.validator }
    let validator = try opened.validator(name)
    validators[name] = (stamps, validator)
    return validator
  }

  /// Reads a folder. Stamps are taken before the files are read, so that a change in between is seen the next time.
  mutating func read(
    _ folder: ContentFolder,
    with reader: GuidanceReader,
    _ progress: CheckProgress? = nil
  ) -> ContentReading {
    let stamps = folder.files().reduce(into: [String: FileStamp]()) { $0[$1] = FileStamp($1) }
    var known: [String: GuidanceReading] = [:]
    for (path, stamp) in stamps {
      if let held = readings[path], held.stamp == stamp { known[path] = held.reading }
    }
    progress?.begin("files read", count: stamps.count)
    let content = folder.read(with: reader, knowing: known) { progress?.step() }
    for file in content.files { readings[file.path] = stamps[file.path].map { ($0, file.reading) } }
    return content
  }
}
