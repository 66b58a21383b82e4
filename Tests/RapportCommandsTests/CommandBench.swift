import Foundation
import GuidanceModel

@testable import RapportCommands

/// Runs commands without a process, over a copy of the invented content in a folder of its own.
final class CommandBench: Sendable {
  let folder: String

  init() throws {
    let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let copy = FileManager.default.temporaryDirectory.appendingPathComponent("rapport-\(UUID().uuidString)")
    folder = copy.path
    try FileManager.default.createDirectory(at: copy, withIntermediateDirectories: true)
    let content = copy.appendingPathComponent("content")
    try FileManager.default.copyItem(at: repository.appendingPathComponent("Tests/Fixtures/Content"), to: content)
    try FileManager.default.copyItem(
      at: repository.appendingPathComponent("content/schema"),
      to: content.appendingPathComponent("schema")
    )
  }

  /// The pair of the invented content.
  var profile: String { folder + "/content/examples/ada-bo.xml" }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  struct Outcome {
    var code: Int32
    var output: String
    var talk: String
  }

  func run(
    _ arguments: String...,
    variables: [String: String] = [:],
    terminal: Terminal = Terminal(),
    input: String = ""
  ) -> Outcome {
    run(arguments, variables: variables, terminal: terminal, input: input)
  }

  func run(
    _ arguments: [String],
    over: [String] = [],
    variables: [String: String] = [:],
    terminal: Terminal = Terminal(),
    input: String = "",
    dialogue: Dialogue? = nil,
    zoneFolder: String = "/usr/share/zoneinfo",
    _ change: (inout CommandEnvironment) -> Void = { _ in }
  ) -> Outcome {
    let (output, talk) = (Recorder(), Recorder())
    var environment = CommandEnvironment(
      variables: ["XDG_CACHE_HOME": folder + "/cache"].merging(variables) { $1 },
      workingFolder: folder,
      today: CivilDate(daysSinceEpoch: 20_780),
      zoneFolder: zoneFolder,
      terminal: terminal,
      output: output,
      talk: talk,
      readInput: { Array(input.utf8) },
      dialogue: dialogue
    )
    change(&environment)
    let needsNone = arguments.contains("--help") || arguments.contains("--version") || arguments.contains("template")
    let named = needsNone ? [] : ["--content", folder + "/content"]
    let code = Rapport.run(arguments + named + over.flatMap { ["--content", $0] }, in: environment)
    return Outcome(code: code, output: output.text, talk: talk.text)
  }

  /// Changes a file of the content; the text must stand in it.
  func edit(_ file: String, _ old: String, _ new: String) throws {
    let path = "\(folder)/content/\(file)"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    guard text.contains(old) else { throw CocoaError(.fileReadCorruptFile) }
    try text.replacingOccurrences(of: old, with: new).write(toFile: path, atomically: true, encoding: .utf8)
  }

  /// A page whose versions of content and zone data are the same on every machine, and which names no release.
  func withoutVersions(_ page: String) -> String {
    // Where the line breaks depends on the release as well.
    page.replacing(/Made on (\S+)\s+by\s+rapport\s[^<*]*?[0-9]{4}[a-z]+\./) { "Made on \($0.output.1) from VERSIONS." }
      .replacing(/content [0-9a-f]{12}/, with: "content VERSION")
      .replacing(/\ by rapport [0-9.]+/, with: "")
      .replacing(/(time zones|tz) [0-9]{4}[a-z]+/) { "\($0.output.1) VERSION" }
  }

  func json(_ text: String) throws -> Any { try JSONSerialization.jsonObject(with: Data(text.utf8)) }
}

/// Keeps what a command wrote.
final class Recorder: TextOutput, @unchecked Sendable {
  private let lock = NSLock()
  private var written = ""

  func write(_ text: String) { lock.withLock { written += text } }

  var text: String { lock.withLock { written } }
}
