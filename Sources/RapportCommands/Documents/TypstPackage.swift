import BriefRendering
import Foundation

/// The Python package `typst`, driven by `typeset.py`: one process for many documents.
///
/// It starts at once and looks through the fonts, while its maker does other work; `isThere` waits for its first word.
final class TypstPackage: Typesetter {
  /// Seconds for one document.
  private static let limit = 60.0

  private let process: Process
  private let input: FileHandle
  private let output: FileHandle
  private var rest: [UInt8] = []
  /// Whether this Python has the package, and it is 0.15 or newer: the first that can be told the day of a document.
  private(set) lazy var isThere = Self.isNewEnough(greeting: line() ?? "")

  /// Nil where there is no such Python.
  init?(python: String, variables: [String: String]) {
    let (requests, answers) = (Pipe(), Pipe())
    process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = ["-c", String(decoding: PackageResources.typeset_py, as: UTF8.self)]
    process.environment = variables
    (process.standardInput, process.standardOutput) = (requests, answers)
    process.standardError = FileHandle.nullDevice
    (input, output) = (requests.fileHandleForWriting, answers.fileHandleForReading)
    guard (try? process.run()) != nil else { return nil }
  }

  /// `{"typst": "0.15.0"}`, the first line of `typeset.py`.
  static func isNewEnough(greeting: String) -> Bool {
    guard let version = (try? JSONDecoder().decode(Greeting.self, from: Data(greeting.utf8)))?.typst else {
      return false
    }
    return TypstVersion(version).map { $0 >= TypstVersion(0, 15) } ?? false
  }

  deinit { stop() }

  func set(_ job: TypesettingJob) throws {
    try input.write(contentsOf: Data((job.json.text(.compact) + "\n").utf8))
    guard let answer = line() else {
      stop()
      throw CommandFailure.program("Typst gave no answer within \(Int(Self.limit)) seconds and was stopped.")
    }
    guard let reply = try? JSONDecoder().decode(Reply.self, from: Data(answer.utf8)), reply.error == nil else {
      let error = (try? JSONDecoder().decode(Reply.self, from: Data(answer.utf8)))?.error ?? answer
      throw CommandFailure.program("Typst could not set the page: \(error)")
    }
  }

  private struct Greeting: Decodable {
    var typst: String
  }

  private struct Reply: Decodable {
    var error: String?
  }

  /// The next line of its answers; nil where none comes in time.
  private func line() -> String? {
    let end = DispatchTime.now() + Self.limit
    while true {
      if let place = rest.firstIndex(of: 0x0A) {
        let line = String(decoding: rest[..<place], as: UTF8.self)
        rest.removeSubrange(...place)
        return line
      }
      guard let bytes = read(until: end) else { return nil }
      rest += bytes
    }
  }

  private func read(until end: DispatchTime) -> [UInt8]? {
    let now = DispatchTime.now()
    guard now < end else { return nil }
    let milliseconds = Int32((end.uptimeNanoseconds - now.uptimeNanoseconds) / 1_000_000) + 1
    var question = pollfd(fd: output.fileDescriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&question, 1, milliseconds) > 0 || errno == EINTR else { return nil }
    let data = output.availableData
    return data.isEmpty ? nil : [UInt8](data)
  }

  private func stop() {
    try? input.close()
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
  }
}
