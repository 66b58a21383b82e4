import Foundation

/// The built program in a folder like an installation: `bin/rapport`, and the content in `share/rapport/content`.
final class InstalledProgram: Sendable {
  let prefix: URL

  /// - Parameter content: the folder to install, in the repository: invented content, or the real one.
  init(content source: String = "Tests/Fixtures/Content") throws {
    let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    prefix = FileManager.default.temporaryDirectory.appendingPathComponent("rapport-\(UUID().uuidString)")
    let files = FileManager.default
    for folder in ["bin", "share/rapport", "home"] {
      try files.createDirectory(at: prefix.appendingPathComponent(folder), withIntermediateDirectories: true)
    }
    try files.copyItem(at: Self.built, to: prefix.appendingPathComponent("bin/rapport"))
    let content = prefix.appendingPathComponent("share/rapport/content")
    try files.copyItem(at: repository.appendingPathComponent(source), to: content)
    guard !files.fileExists(atPath: content.appendingPathComponent("schema").path) else { return }
    try files.copyItem(
      at: repository.appendingPathComponent("content/schema"),
      to: content.appendingPathComponent("schema")
    )
  }

  private init(at prefix: URL) { self.prefix = prefix }

  deinit { try? FileManager.default.removeItem(at: prefix) }

  /// The program that RAPPORT_PROGRAM names, such as a release build; else the one beside the bundle of the tests.
  private static var built: URL {
    if let named = ProcessInfo.processInfo.environment["RAPPORT_PROGRAM"] { return URL(fileURLWithPath: named) }
    let tests =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    return URL(fileURLWithPath: tests).deletingLastPathComponent().appendingPathComponent("rapport")
  }

  /// The same installation in another folder.
  func moved() throws -> InstalledProgram {
    let other = prefix.deletingLastPathComponent().appendingPathComponent("moved-\(UUID().uuidString)")
    try FileManager.default.moveItem(at: prefix, to: other)
    return InstalledProgram(at: other)
  }

  /// Where libraries lie, and where a sanitizer writes what it finds (`Sanitizers/run`).
  private static let handedOn = ProcessInfo.processInfo.environment.filter { name, _ in
    ["LD_LIBRARY_PATH", "ASAN_OPTIONS", "TSAN_OPTIONS", "UBSAN_OPTIONS"].contains(name)
  }

  struct Outcome {
    var code: Int32
    var output: String
    var talk: String
  }

  /// Runs `bin/rapport` through a shell in an empty environment, in the folder `home`.
  func run(_ command: String, variables: [String: String] = [:]) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = prefix.appendingPathComponent("home")
    process.environment = [
      "PATH": prefix.appendingPathComponent("bin").path + ":/usr/bin:/bin",
      "HOME": prefix.appendingPathComponent("home").path,
    ].merging(Self.handedOn) { $1 }.merging(variables) { $1 }
    let (output, talk) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (output, talk)
    try process.run()
    let written = output.fileHandleForReading.readDataToEndOfFile()
    let said = talk.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      code: process.terminationStatus,
      output: String(decoding: written, as: UTF8.self),
      talk: String(decoding: said, as: UTF8.self)
    )
  }
}
