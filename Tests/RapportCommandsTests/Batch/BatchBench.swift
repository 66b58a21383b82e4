import Foundation

@testable import RapportCommands

/// A bench with a table or a folder of pairs, and the folder that a batch writes to.
struct BatchBench {
  let bench: CommandBench
  let output: String

  init() throws {
    bench = try CommandBench()
    output = bench.folder + "/out"
  }

  /// Writes a table and gives its name.
  func table(_ lines: String..., ending: String = "\n") throws -> String {
    try write(lines.joined(separator: ending) + ending, to: "pairs.csv")
    return "pairs.csv"
  }

  /// A table of so many pairs.
  func table(of count: Int) throws -> String {
    let rows = (1...count).map { "pair-\($0),Ada \($0),almaria,Bo \($0),borduria" }
    let header = "id,mentor-name,mentor-culture,mentoree-name,mentoree-culture"
    try write(([header] + rows).joined(separator: "\n"), to: "pairs.csv")
    return "pairs.csv"
  }

  /// Copies of the sample profile under other names.
  func folder(of names: [String]) throws -> String {
    let folder = bench.folder + "/profiles"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for name in names { try FileManager.default.copyItem(atPath: bench.profile, toPath: "\(folder)/\(name).xml") }
    return "profiles"
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: bench.folder + "/" + name))
  }

  func run(
    _ pairs: String,
    to folder: String = "out",
    _ options: String...,
    change: (inout CommandEnvironment) -> Void = { _ in }
  ) -> CommandBench.Outcome {
    bench.run(["brief", "--pairs", pairs, "--output", folder, "--jobs", "2"] + options, change)
  }

  /// Names of what stands in a folder, hidden files too.
  func files(in folder: String = "out") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: bench.folder + "/" + folder).sorted()
  }

  func text(_ file: String, in folder: String = "out") throws -> String {
    try String(contentsOfFile: "\(bench.folder)/\(folder)/\(file)", encoding: .utf8)
  }

  func manifest(_ name: String = "manifest.json", in folder: String = "out") throws -> Manifest {
    try JSONDecoder().decode(Manifest.self, from: Data(text(name, in: folder).utf8))
  }

  /// What scripts read of a manifest.
  struct Manifest: Decodable {
    struct Document: Decodable, Equatable {
      var row: Int
      var profile: String
      var `for`: String
      var format: String
      var file: String
      var input: String
      var bytes: Int
    }

    struct Failure: Decodable {
      var row: Int
      var profile: String
      var file: String?
      var id: String
      var reason: String
    }

    var documents: [Document]
    var failures: [Failure]
    var complete: Bool
    var shard: String?
  }
}
