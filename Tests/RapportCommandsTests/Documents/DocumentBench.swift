import Foundation

@testable import RapportCommands

/// A bench with the real templates and the programs of this machine.
struct DocumentBench {
  let bench: CommandBench

  private static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
  /// Where `make test` installs what the tests need.
  static let python = repository + "/.build-python/bin/python"

  init() throws {
    bench = try CommandBench()
    try FileManager.default.copyItem(
      atPath: Self.repository + "/content/templates",
      toPath: bench.folder + "/content/templates"
    )
  }

  /// In continuous integration nothing may be missing: there the tests run and fail.
  static func has(_ programs: String...) -> Bool {
    if ProcessInfo.processInfo.environment["CI"] == "true" { return true }
    return FileManager.default.isExecutableFile(atPath: python)
      && programs.allSatisfy { OuterProgram.find($0, variables: ProcessInfo.processInfo.environment) != nil }
  }

  func run(_ arguments: String..., path: String = "/usr/bin:/bin", over: [String] = []) -> CommandBench.Outcome {
    run(arguments, path: path, over: over)
  }

  /// - Parameter over: folders of content that lie over the bench's.
  func run(_ arguments: [String], path: String = "/usr/bin:/bin", over: [String] = []) -> CommandBench.Outcome {
    bench.run(
      arguments,
      over: over,
      variables: ["RAPPORT_PYTHON": Self.python, "PATH": path, "TMPDIR": bench.folder]
    )
  }

  /// What another program says of a file.
  func say(_ program: String, _ arguments: String...) throws -> String {
    let variables = ProcessInfo.processInfo.environment
    guard
      let found = program.hasPrefix("/")
        ? OuterProgram(path: program, variables: variables) : OuterProgram.find(program, variables: variables)
    else { return "" }
    return try found.run(arguments, in: bench.folder).output
  }

  func file(_ name: String) -> String { bench.folder + "/" + name }

  func bytes(_ name: String) -> Data? { FileManager.default.contents(atPath: file(name)) }

  /// The sample profile with another name for a person.
  func profile(named name: String) throws -> String {
    let text = try String(contentsOfFile: bench.profile, encoding: .utf8)
    let named = text.replacing(/<name[^>]*>[^<]*<\/name>/) { match in
      match.output.contains("Ada") ? "<name call=\"\(name)\">\(name)</name>" : String(match.output)
    }
    try Data(named.utf8).write(to: URL(fileURLWithPath: file("named.xml")))
    return file("named.xml")
  }
}
