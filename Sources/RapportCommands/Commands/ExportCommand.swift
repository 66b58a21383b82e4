import ArgumentParser
import BriefRendering
import GuidanceModel

/// `rapport export --format jsonl`: every entry as a line of JSON.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write every entry as one line of JSON.",
    discussion: """
      EXAMPLES
        rapport export --format jsonl > entries.jsonl
        rapport export | grep '"culture":"jp"' | wc -l
      """
  )

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case jsonl
  }

  @Option(name: .long, help: "jsonl: one JSON object a line.")
  var format: Format = .jsonl

  @OptionGroup var content: ContentOptions

  func run() throws {
    let environment = try CommandEnvironment.required()
    let base = try OpenContent(content, in: environment).base
    let lines = try base.allEntries().map { ExportedEntry($0).json.text(.compact) + "\n" }
    environment.output.write(lines.joined())
  }
}

/// An entry as scripts read it.
struct ExportedEntry {
  let entry: Entry

  init(_ entry: Entry) { self.entry = entry }

  /// `id kind culture topics title text ask evidence status`; culture is null for what is general, status is `unreviewed`,
  /// `reviewed` or `changed-since-review`.
  var json: JSONValue {
    let core = entry.core
    return [
      "id": .string(core.id.text), "kind": .string(entry.kind.rawValue), "culture": JSONValue(entry.culture?.text),
      "topics": JSONValue(core.topics.map(\.value.text)), "title": .string(core.title.value),
      "text": .string(text), "ask": JSONValue(core.ask?.words), "evidence": .string(core.evidence.rawValue),
      "status": .string(core.reviewStatus.rawValue),
    ]
  }

  private var text: String {
    var parts = entry.paragraphs
    if let unless = entry.core.unless { parts.append(LabelledText("Unless", unless.words)) }
    return parts.map { "\($0.label): \($0.text)" }.joined(separator: "\n")
  }
}
