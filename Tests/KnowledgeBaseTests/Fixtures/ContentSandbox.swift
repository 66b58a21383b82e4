import Diagnostics
import Foundation
import GuidanceModel

@testable import KnowledgeBase

/// A content folder and a cache folder of one test, and a reading that counts how often it was asked.
///
/// A file holds one entry a line: `id|title|asked phrase|text`. What stands before the first full stop of an id is its
/// culture, or its kind.
final class ContentSandbox: Sendable {
  let root: String
  let readings = Counter()
  /// How often a single file was asked for.
  let fileReadings = Counter()

  init() throws {
    root = NSTemporaryDirectory() + "rapport-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: content + "/cultures", withIntermediateDirectories: true)
    try write("cultures/borduria.xml", "borduria.feedback.private|Criticism in private|she went quiet|Speak alone.")
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  var content: String { root + "/content" }
  var cache: String { root + "/cache" }

  func write(_ path: String, _ text: String) throws {
    try text.write(toFile: content + "/" + path, atomically: true, encoding: .utf8)
  }

  func open(version: String = "1.0", cache: String? = nil, keeps: Bool = true) throws -> KnowledgeBase {
    let (readings, fileReadings) = (readings, fileReadings)
    return try KnowledgeBase.open(
      folders: [content],
      files: ContentFile.all(in: [content]),
      cacheFolder: keeps ? cache ?? self.cache : nil,
      programVersion: version,
      readFile: { file in
        fileReadings.add()
        return Self.read(file: file)
      },
      read: { folders in
        readings.add()
        return Self.read(folders)
      }
    )
  }

  /// The files of the kept bases.
  var kept: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: cache)) ?? []).sorted()
  }

  private static func read(_ folders: [String]) -> (guidance: Guidance, diagnostics: [Diagnostic]) {
    var guidance = Guidance()
    var diagnostics: [Diagnostic] = []
    for file in ContentFile.all(in: folders).sorted(by: { $0.path < $1.path }) where file.path.hasSuffix(".xml") {
      let (part, found) = read(file: file.path)
      guidance.append(part)
      diagnostics += found
    }
    guidance.cultures = [Culture(id: "borduria", sort: .country, name: "Borduria", location: .nowhere)]
    guidance.topics = ["feedback", "silence", "trust"].map {
      Topic(id: TopicID($0), title: "On \($0)", scope: RichText([]), location: .nowhere)
    }
    return (guidance, diagnostics)
  }

  private static func read(file: String) -> (guidance: Guidance, diagnostics: [Diagnostic]) {
    var guidance = Guidance()
    var diagnostics: [Diagnostic] = []
    let text = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
    for (offset, line) in text.split(separator: "\n").enumerated() {
      let place = SourceLocation(file: file, line: offset + 1, column: 1)
      let fields = line.split(separator: "|").map(String.init)
      if fields.count == 4 {
        guidance.entries.append(
          fields[0].hasPrefix("situation.") ? situation(fields, at: place) : norm(fields, at: place)
        )
      } else {
        diagnostics.append(.brokenLine(place))
      }
    }
    return (guidance, diagnostics)
  }

  private static func situation(_ fields: [String], at place: SourceLocation) -> Entry {
    let text = RichText([TextRun(.words(fields[3]), at: place)])
    return .situation(
      Situation(
        core: core(fields, topic: "trust", at: place),
        minutes: 10,
        sensitivity: .low,
        what: text,
        meaning: text,
        advice: [],
        next: text
      )
    )
  }

  private static func norm(_ fields: [String], at place: SourceLocation) -> Entry {
    let parts = fields[0].split(separator: ".")
    let text = RichText([TextRun(.words(fields[3]), at: place)])
    let core = core(fields, topic: TopicID(parts[1]), at: place)
    return .norm(Norm(core: core, culture: CultureID(parts[0]), tendency: text, advice: []))
  }

  private static func core(_ fields: [String], topic: TopicID, at place: SourceLocation) -> EntryCore {
    EntryCore(
      id: EntryID(fields[0]),
      aliases: [EntryID("old." + fields[0])],
      topics: [Located(topic, at: place)],
      evidence: .editorial,
      checked: CivilDate(daysSinceEpoch: 20_000),
      title: Located(fields[1], at: place),
      asked: [Located(fields[2], at: place)],
      location: place
    )
  }
}

/// Counts across threads.
final class Counter: Sendable {
  private let lock = NSLock()
  nonisolated(unsafe) private var value = 0

  func add() { lock.withLock { value += 1 } }
  var count: Int { lock.withLock { value } }
}

extension SourceLocation {
  static let nowhere = SourceLocation(file: "content/x.xml", line: 1, column: 1)
}

extension Diagnostic {
  fileprivate static func brokenLine(_ place: SourceLocation) -> Diagnostic {
    Diagnostic(id: "broken-line", severity: .error, location: place, reason: "no entry", response: "Mend it.")
  }
}
