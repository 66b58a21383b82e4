import Foundation

/// A program outside Rapport that sets documents: looked for on PATH, run with a time limit, its messages kept.
///
/// Foundation's `Process` and not an asynchronous library: the root command is synchronous, since an asynchronous one
/// was measured to start eight times slower.
struct OuterProgram {
  /// What came of a run.
  struct Outcome {
    var status: Int32
    var output: String
    /// What it said on standard error.
    var talk: String
  }

  /// Where it stands.
  let path: String
  let variables: [String: String]
  /// Seconds.
  var limit = 60.0

  /// The first executable of that name in the folders of PATH; nil where there is none.
  static func find(_ name: String, variables: [String: String]) -> OuterProgram? {
    let folders = (variables["PATH"] ?? "").split(separator: ":").filter { $0.hasPrefix("/") }
    let paths = folders.map { "\($0)/\(name)" }
    let found = paths.first { FileManager.default.isExecutableFile(atPath: $0) }
    return found.map { OuterProgram(path: $0, variables: variables) }
  }

  /// Runs it to its end. Output and talk go through files, so that no pipe can fill up.
  ///
  /// - Throws: `CommandFailure.program` where it cannot be started or takes too long.
  func run(_ arguments: [String], in folder: String) throws -> Outcome {
    let (output, talk) = ("\(folder)/.output", "\(folder)/.talk")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = variables
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try Self.file(output)
    process.standardError = try Self.file(talk)
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    do { try process.run() } catch { throw CommandFailure.program("\(path) cannot be started: \(error)") }
    if ended.wait(timeout: .now() + limit) == .timedOut {
      kill(process.processIdentifier, SIGKILL)
      ended.wait()
      throw CommandFailure.program("\(path) took longer than \(Int(limit)) seconds and was stopped.")
    }
    return Outcome(status: process.terminationStatus, output: Self.text(output), talk: Self.text(talk))
  }

  private static func file(_ path: String) throws -> FileHandle {
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    return try FileHandle(forWritingTo: URL(fileURLWithPath: path))
  }

  private static func text(_ path: String) -> String {
    String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
  }
}
