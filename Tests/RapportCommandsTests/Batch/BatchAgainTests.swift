import Foundation
import Testing

@testable import RapportCommands

/// A second run, an interrupted one, and many at once.
@Suite struct BatchAgainTests {
  @Test func aSecondRunLeavesWhatIsThere() throws {
    let bench = try BatchBench()
    let folder = try bench.folder(of: ["one", "two"])
    _ = bench.run(folder)
    let (manifest, page) = (try bench.text("manifest.json"), try date(of: "one-mentor.html", bench))
    let outcome = bench.run(folder)
    #expect(outcome.talk == "rapport: 0 made, 4 as they were, of 2 pairs. See out/manifest.json\n")
    #expect(try bench.text("manifest.json") == manifest && date(of: "one-mentor.html", bench) == page)
  }

  @Test func whatIsMissingOrChangedIsMadeAgain() throws {
    let bench = try BatchBench()
    let folder = try bench.folder(of: ["one", "two", "three"])
    _ = bench.run(folder)
    try FileManager.default.removeItem(atPath: bench.output + "/one-mentor.html")
    try Data("cut".utf8).write(to: URL(fileURLWithPath: bench.output + "/one-mentoree.html"))
    let profile = bench.bench.folder + "/profiles/two.xml"
    let text = try String(contentsOfFile: profile, encoding: .utf8).replacingOccurrences(of: "Ada", with: "Eda")
    try Data(text.utf8).write(to: URL(fileURLWithPath: profile))
    #expect(bench.run(folder).talk.hasPrefix("rapport: 4 made, 2 as they were"))
    #expect(try bench.text("two-mentoree.html").contains("Eda"))
  }

  @Test(arguments: [["--today", "2026-12-01"], ["--explain"], ["--stage", "closing"], ["--fresh"]])
  func otherOptionsMakeOtherDocuments(_ options: [String]) throws {
    let bench = try BatchBench()
    let folder = try bench.folder(of: ["one"])
    _ = bench.run(folder)
    let again = bench.bench.run(["brief", "--pairs", folder, "--output", "out"] + options)
    #expect(again.talk.hasPrefix("rapport: 2 made, of 1 pair."))
  }

  @Test func otherContentMakesOtherDocuments() throws {
    let bench = try BatchBench()
    let folder = try bench.folder(of: ["one"])
    _ = bench.run(folder)
    try bench.bench.edit("cultures/countries/almaria.xml", "Almaria", "Almarria")
    #expect(bench.run(folder).talk.contains("2 made, of 1 pair."))
  }

  @Test func shardsTogetherEqualOneRun() throws {
    let bench = try BatchBench()
    // Two rows of one id, and one that fails: numbers and failures must not depend on the shard.
    let rows = (1...11).map { "\($0 % 5 == 0 ? "same" : "p\($0)"),almaria,\($0 == 7 ? "nowhere" : "borduria")" }
    try bench.write((["id,mentor-culture,mentoree-culture"] + rows).joined(separator: "\n"), to: "pairs.csv")
    _ = bench.run("pairs.csv", to: "whole")
    for number in 1...3 { _ = bench.run("pairs.csv", to: "parts", "--shard", "\(number)/3") }
    let whole = try bench.manifest(in: "whole")
    let parts = try (1...3).map { try bench.manifest("manifest-\($0)-of-3.json", in: "parts") }
    let merged = parts.flatMap(\.documents).sorted { ($0.row, $0.file) < ($1.row, $1.file) }
    #expect(merged == whole.documents && merged.count == 20)
    #expect(parts.map(\.shard) == ["1/3", "2/3", "3/3"])
    #expect(parts.flatMap(\.failures).map(\.row) == whole.failures.map(\.row))
    for document in merged {
      #expect(try bench.text(document.file, in: "parts") == bench.text(document.file, in: "whole"))
    }
  }

  @Test func whoStopsKeepsWhatIsDoneAndGoesOn() throws {
    let bench = try BatchBench()
    let table = try bench.table(of: 5)
    let stopped = bench.run(table, change: { $0.interruption.request() })
    #expect(stopped.code == 130 && stopped.talk.contains("10 not yet made, of 5 pairs"))
    #expect(try bench.files() == ["manifest.json"])
    #expect(try bench.manifest().complete == false)
    #expect(bench.run(table).talk.hasPrefix("rapport: 10 made, of 5 pairs."))
    // A run that is stopped still knows what stood there.
    let again = bench.run(table, change: { $0.interruption.request() })
    #expect(again.code == 0 && again.talk.contains("10 as they were"))
  }

  @Test func halfAFileOfAnEarlierRunIsClearedAway() throws {
    let bench = try BatchBench()
    let table = try bench.table(of: 1)
    _ = bench.run(table)
    try Data("half".utf8).write(to: URL(fileURLWithPath: bench.output + "/.pair-1-mentor.html.rapport"))
    _ = bench.run(table)
    #expect(try bench.files() == ["manifest.json", "pair-1-mentor.html", "pair-1-mentoree.html"])
  }

  @Test func aDamagedManifestIsNotTrusted() throws {
    let bench = try BatchBench()
    let table = try bench.table(of: 2)
    _ = bench.run(table)
    let text = try bench.text("manifest.json")
    try Data(text.prefix(text.count / 2).utf8).write(to: URL(fileURLWithPath: bench.output + "/manifest.json"))
    #expect(bench.run(table).code == 0)
    #expect(try bench.text("manifest.json") == text)
  }

  private func date(of file: String, _ bench: BatchBench) throws -> Date? {
    try FileManager.default.attributesOfItem(atPath: bench.output + "/" + file)[.modificationDate] as? Date
  }
}
