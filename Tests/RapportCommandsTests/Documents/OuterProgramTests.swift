import Foundation
import Testing

@testable import RapportCommands

@Suite struct OuterProgramTests {
  private let shell = OuterProgram(path: "/bin/sh", variables: ["PATH": "/usr/bin:/bin"])

  /// Runs the body in a folder of its own: what a program says is kept in files of one name.
  private func inFolder(_ body: (_ folder: String) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "rapport-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  @Test func outputTalkAndStatusAreKept() throws {
    try inFolder { folder in
      let outcome = try shell.run(["-c", "echo out; echo talk >&2; exit 3"], in: folder)
      #expect(outcome.status == 3 && outcome.output == "out\n" && outcome.talk == "talk\n")
    }
  }

  @Test func whoTakesTooLongIsStopped() throws {
    var slow = shell
    slow.limit = 0.2
    try inFolder { folder in
      #expect(throws: CommandFailure.program("/bin/sh took longer than 0 seconds and was stopped.")) {
        try slow.run(["-c", "exec sleep 30"], in: folder)
      }
    }
  }

  @Test func aProgramIsLookedForOnPathOnly() {
    #expect(OuterProgram.find("sh", variables: ["PATH": "relative:/nowhere:/bin"])?.path == "/bin/sh")
    #expect(OuterProgram.find("sh", variables: ["PATH": "."]) == nil)
    #expect(OuterProgram.find("sh", variables: [:]) == nil)
  }

  @Test(arguments: [
    ("typst 0.14.2 (b33de9de)", true), ("typst 0.15.0", true), ("typst 1.0.0", true), ("typst 0.13.1", false),
    ("typst 0.9.0", false), ("", false), ("tryst 0.15.0", false),
  ])
  func typstMustBeNewEnough(_ version: String, _ isNewEnough: Bool) {
    #expect(TypstProgram.isNewEnough(version) == isNewEnough)
  }

  @Test(arguments: [
    (#"{"typst": "0.15.0"}"#, true), (#"{"typst": "1.0.0"}"#, true), (#"{"typst": "0.14.9"}"#, false),
    (#"{"error": "0.15.0"}"#, false), ("", false),
  ])
  func thePackageMustBeNewEnough(_ greeting: String, _ isNewEnough: Bool) {
    #expect(TypstPackage.isNewEnough(greeting: greeting) == isNewEnough)
  }
}
