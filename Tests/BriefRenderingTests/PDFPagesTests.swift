import BriefComposition
import Foundation
import Testing

@testable import BriefRendering

/// The fullest brief through the Typst template, as the Python package sets it.
@Suite(.enabled(if: Browser.isExpected && Browser.has("pdfinfo"), "needs what `make test` installs"))
struct PDFPagesTests {
  @Test(arguments: ["a4", "us-letter"])
  func theFullestBriefTakesTwoSheets(_ paper: String) throws {
    #expect(try Self.pages(of: [SampleBrief.fullest], on: paper) == 2)
  }

  @Test func eachReadersBriefBeginsOnASheetOfItsOwn() throws {
    #expect(try Self.pages(of: [SampleBrief.mentoree, SampleBrief.fullest], on: "a4") == 4)
  }

  private static func pages(of briefs: [Brief], on paper: String) throws -> Int {
    let folder = FileManager.default.temporaryDirectory.appending(path: "rapport-pdf-\(UUID().uuidString)")
    let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    try FileManager.default.copyItem(at: repository.appending(path: "content/templates"), to: folder)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(JSONRenderer().render(briefs).utf8).write(to: folder.appending(path: "brief.json"))
    let job: JSONValue = [
      "root": .string(folder.path), "template": .string(folder.path + "/brief.typ"),
      "inputs": ["brief": "/brief.json", "paper": .string(paper)], "output": .string(folder.path + "/brief.pdf"),
      "timestamp": 0,
    ]
    let script = repository.appending(path: "Sources/RapportCommands/Documents/typeset.py").path
    let answer = try run(
      Browser.packages.appending(path: "bin/python").path,
      [script],
      input: job.text(.compact) + "\n"
    )
    #expect(answer.hasSuffix("{}\n"))
    let count = try run("/usr/bin/env", ["pdfinfo", folder.path + "/brief.pdf"]).firstMatch(of: /Pages: +([0-9]+)/)?.1
    return count.flatMap { Int($0) } ?? 0
  }

  private static func run(_ program: String, _ arguments: [String], input: String = "") throws -> String {
    let (process, output, asked) = (Process(), Pipe(), Pipe())
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    (process.standardOutput, process.standardInput) = (output, asked)
    process.standardError = FileHandle.nullDevice
    try process.run()
    try asked.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try asked.fileHandleForWriting.close()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
