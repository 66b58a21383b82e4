import Foundation
import Testing

@testable import RapportCommands

@Suite struct BatchCommandTests {
  @Test func everyPairAndReaderGetsADocumentInEachFormat() throws {
    let bench = try BatchBench()
    let outcome = try bench.run(bench.folder(of: ["one", "two"]), "--format", "html,ics,text")
    #expect(outcome.code == 0 && outcome.output == "")
    #expect(outcome.talk == "rapport: 12 made, of 2 pairs. See out/manifest.json\n")
    let made = ["one", "two"].flatMap { pair in
      ["mentor", "mentoree"].flatMap { reader in ["html", "ics", "txt"].map { "\(pair)-\(reader).\($0)" } }
    }
    #expect(try bench.files() == (made + ["manifest.json"]).sorted())
    let manifest = try bench.manifest()
    #expect(manifest.documents.map(\.file).sorted() == made && manifest.failures.isEmpty && manifest.complete)
    #expect(manifest.documents.first?.profile == "ada-bo")
    for document in manifest.documents { #expect(try bench.text(document.file).utf8.count == document.bytes) }
  }

  /// Look-ups go through the memory in a batch, through the base else: the page must not tell.
  @Test(arguments: ["html", "json", "markdown"])
  func aDocumentIsThatOfTheSingleCommand(_ format: String) throws {
    let bench = try BatchBench()
    _ = try bench.run(bench.folder(of: ["one"]), "--format", format)
    for reader in ["mentor", "mentoree"] {
      let ending = format == "markdown" ? "md" : format
      let single = bench.bench.run("brief", "profiles/one.xml", "--for", reader, "--format", format)
      #expect(try bench.text("one-\(reader).\(ending)") == single.output)
    }
  }

  @Test func aWrongRowIsToldAndTheRestGoOn() throws {
    let bench = try BatchBench()
    let table = try bench.table(
      "id;mentor-culture;mentoree-culture;meeting-date",
      "a;almaria;borduria;2026-12-03",
      "b;almariaa;borduria;3.12.2026",
      "c;almaria;Bordurian;",
      ending: "\r\n"
    )
    let outcome = bench.run(table, "--format", "html")
    #expect(outcome.code == 1)
    #expect(outcome.talk.contains("pairs.csv:3:3: error: Row 3, mentor-culture: the content holds no 'almariaa'."))
    #expect(outcome.talk.contains("pairs.csv:3:21: error: Row 3, meeting-date: '3.12.2026' is no day."))
    #expect(outcome.talk.hasSuffix("rapport: 4 made, of 3 pairs; 1 of them failed. See out/manifest.json\n"))
    let manifest = try bench.manifest()
    #expect(manifest.documents.map(\.row) == [2, 2, 4, 4])
    #expect(Set(manifest.failures.map(\.id)) == ["unknown-reference", "wrong-date"])
    #expect(manifest.failures.allSatisfy { $0.row == 3 && $0.profile == "b" && $0.file == nil })
  }

  @Test func aFormatThatFailsLeavesTheOthers() throws {
    let bench = try BatchBench()
    let outcome = try bench.run(
      bench.table("id,mentor-culture,mentoree-culture", "a,almaria,borduria"),
      "--format",
      "html,ics"
    )
    #expect(outcome.code == 1 && outcome.talk.contains("Row 2: The meeting has no date."))
    #expect(outcome.talk.contains("fix: Fill the cell meeting-date"))
    #expect(try bench.files() == ["a-mentor.html", "a-mentoree.html", "manifest.json"])
    #expect(try bench.manifest().failures.map(\.file).contains("a-mentor.ics"))
  }

  @Test func aBrokenProfileOfAFolderFailsAlone() throws {
    let bench = try BatchBench()
    let folder = try bench.folder(of: ["one", "two"])
    try bench.write("<profile id=\"x\"><mentor>", to: "profiles/broken.xml")
    let outcome = bench.run(folder, "--format", "html")
    #expect(outcome.code == 1 && outcome.talk.contains("profiles/broken.xml:1:"))
    #expect(try bench.manifest().documents.count == 4)
  }

  @Test(arguments: [1, 2, 7])
  func theSameWorkGivesTheSameBytes(_ jobs: Int) throws {
    let bench = try BatchBench()
    let table = try bench.table(of: 9)
    _ = bench.run(table, to: "one", "--format", "html,json")
    _ = bench.bench.run(["brief", "--pairs", table, "--output", "two", "--format", "html,json", "--jobs", "\(jobs)"])
    #expect(try bench.files(in: "one") == bench.files(in: "two"))
    for file in try bench.files(in: "one") { #expect(try bench.text(file, in: "one") == bench.text(file, in: "two")) }
  }

  @Test func theBarIsForATerminalOnly() throws {
    let bench = try BatchBench()
    let table = try bench.table(of: 3)
    #expect(!bench.run(table).talk.contains("\u{1B}"))
  }

  @Test(arguments: [
    (["--pairs", "pairs.csv"], "add --output DIR"),
    (["--pairs", "p", "--mentor", "almaria", "-o", "x"], "give no other"),
    (["x.xml", "--shard", "1/2"], "go with --pairs"), (["x.xml", "--format", "html,json"], "are for --pairs"),
    (["--pairs", "p", "-o", "x", "--private"], "for one reader"),
    (["--pairs", "p", "-o", "x", "--shard", "9/8"], "9/8"),
    (["--pairs", "p", "-o", "x", "--format", "html,nonsense"], "nonsense"),
  ])
  func wrongUsageIs64(_ options: [String], _ words: String) throws {
    let outcome = try CommandBench().run(["brief"] + options)
    #expect(outcome.code == 64 && outcome.talk.contains(words))
  }

  @Test(arguments: [
    ("", "holds no table"), ("nonsense,words\n1,2\n", "names no column"), ("id,id\n", "stands twice"),
  ])
  func whatIsNoTableStopsTheRunBeforeAnythingIsWritten(_ text: String, _ words: String) throws {
    let bench = try BatchBench()
    try bench.write(text, to: "pairs.csv")
    let outcome = bench.run("pairs.csv")
    #expect(outcome.code != 0 && outcome.talk.contains(words))
    #expect(!FileManager.default.fileExists(atPath: bench.output))
  }
}
