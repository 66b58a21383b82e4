import Foundation
import Testing

@testable import RapportCommands

@Suite struct FormatCommandTests {
  private let path = "programme.xml"

  private func text(_ bench: CommandBench, _ file: String) throws -> String {
    try String(contentsOfFile: "\(bench.folder)/content/\(file)", encoding: .utf8)
  }

  @Test func aFileIsWrittenOnceAndKeepsItsPermissions() throws {
    let bench = try CommandBench()
    let file = bench.folder + "/content/sources.xml"
    #expect(bench.run("format", file).code == 0)
    let whole = try text(bench, "sources.xml")
    try bench.edit("sources.xml", "  <source", "<source")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
    let outcome = bench.run("format", file)
    #expect(outcome.code == 0 && outcome.output == file + "\n")
    #expect(outcome.talk == "rapport: 1 file written, 0 were in canonical form already\n")
    #expect(try text(bench, "sources.xml") == whole)
    #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o640)
    #expect(bench.run("format", file).output == "")
    let left = try FileManager.default.contentsOfDirectory(atPath: bench.folder + "/content")
    #expect(!left.contains { $0.hasSuffix(".part") })
  }

  @Test func aLinkStaysALink() throws {
    let bench = try CommandBench()
    let (file, link) = (bench.folder + "/content/programme.xml", bench.folder + "/link.xml")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file)
    try bench.edit(path, "<programme", "<programme  ")
    #expect(bench.run("format", link).code == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == file)
    #expect(try !text(bench, path).contains("<programme  "))
  }

  @Test func checkWritesNothingAndNamesTheLine() throws {
    let bench = try CommandBench()
    #expect(bench.run("format").code == 0)
    #expect(bench.run("format", "--check").output == "")
    try bench.edit(path, "<title>", "   <title>")
    let before = try text(bench, path)
    let outcome = bench.run("format", "--check")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("programme.xml:3:1: error: the file is not in canonical form"))
    #expect(try text(bench, path) == before)
    let objects = try #require(bench.json(bench.run("format", "--check", "--json").output) as? [[String: Any]])
    #expect(objects.map { $0["id"] as? String } == ["not-canonical"])
  }

  @Test func aBrokenFileIsLeftAloneAndTheOthersAreWritten() throws {
    let bench = try CommandBench()
    #expect(bench.run("format").code == 0)
    try bench.edit(path, "</programme>", "")
    try bench.edit("sources.xml", "  <source", "<source")
    let before = try text(bench, path)
    let outcome = bench.run("format")
    #expect(outcome.code == 1)
    #expect(outcome.output == bench.folder + "/content/sources.xml\n")
    #expect(outcome.talk.contains("programme.xml:") && outcome.talk.contains("[file-cut-off]"))
    #expect(try text(bench, path) == before)
  }

  @Test func standardInputGoesToStandardOutput() throws {
    let bench = try CommandBench()
    let outcome = bench.run("format", "-", input: "<topics><!-- a --></topics>")
    #expect(outcome.code == 0 && outcome.talk == "")
    #expect(outcome.output == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<topics>\n  <!-- a -->\n</topics>\n")
    let broken = bench.run("format", "-", input: "<topics>")
    #expect(broken.code == 1 && broken.output == "" && broken.talk.hasPrefix("-:1:"))
  }

  @Test func whatIsNotThereIs2() throws {
    let outcome = try CommandBench().run("format", "nowhere.xml")
    #expect(outcome.code == 2 && outcome.talk.contains("nowhere.xml: there is nothing of that name."))
  }
}
