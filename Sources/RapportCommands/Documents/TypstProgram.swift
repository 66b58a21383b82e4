import Foundation

/// The `typst` program: one process for each document.
final class TypstProgram: Typesetter {
  private let program: OuterProgram
  private let folder: String

  /// Nil where there is none on PATH, or it is older than 0.14, the first that writes tagged PDF.
  init?(variables: [String: String], folder: String) {
    guard let program = OuterProgram.find("typst", variables: variables),
      let outcome = try? program.run(["--version"], in: folder), Self.isNewEnough(outcome.output)
    else { return nil }
    self.program = program
    self.folder = folder
  }

  func set(_ job: TypesettingJob) throws {
    let inputs = job.inputs.flatMap { ["--input", "\($0.name)=\($0.value)"] }
    let options = ["--root", job.root, "--pdf-standard", "ua-1", "--creation-timestamp", String(job.timestamp)]
    let outcome = try program.run(["compile"] + options + inputs + [job.template, job.output], in: folder)
    guard outcome.status == 0 else {
      throw CommandFailure.program("typst could not set the page: \(outcome.talk)")
    }
  }

  /// `typst 0.14.2 (b33de9de)`.
  static func isNewEnough(_ version: String) -> Bool {
    let words = version.split(separator: " ")
    guard words.count >= 2, words[0] == "typst", let version = TypstVersion(words[1]) else { return false }
    return version >= TypstVersion(0, 14)
  }
}
