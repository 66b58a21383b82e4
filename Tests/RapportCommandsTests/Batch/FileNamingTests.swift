import Foundation
import Testing

@testable import RapportCommands

@Suite struct FileNamingTests {
  @Test(arguments: [
    ("../../etc/passwd", "etc-passwd"), ("/etc/passwd", "etc-passwd"), ("..", "pair"), ("", "pair"),
    ("a/b\\c", "a-b-c"),
    ("Ada & Bo", "Ada-Bo"), ("con", "pair-con"), ("x\u{0}y\n", "x-y"), ("-rf", "rf"), (".hidden", "hidden"),
    ("田中-Wéber", "田中-Wéber"), ("a_b", "a_b"), ("\u{202E}gpj", "gpj"),
  ])
  func aNameIsNeverAPath(_ wanted: String, _ name: String) {
    var naming = FileNaming()
    #expect(naming.name(for: wanted) == name)
  }

  @Test func theSecondOfANameGetsANumber() {
    var naming = FileNaming()
    #expect(["x", "X", "x", "x-2", "y"].map { naming.name(for: $0) } == ["x", "X-2", "x-3", "x-2-2", "y"])
    #expect(naming.repeated == 3)
  }

  @Test func aLongNameLeavesRoomForReaderAndEnding() {
    var naming = FileNaming()
    let name = naming.name(for: String(repeating: "田", count: 500))
    #expect(name.utf8.count <= 120 && name.hasPrefix("田"))
  }

  @Test func aPairWithAHostileNameWritesWithinItsFolder() throws {
    let bench = try BatchBench()
    let table = try bench.table("id,mentor-culture,mentoree-culture", "../../etc/passwd,almaria,borduria")
    let before = try FileManager.default.contentsOfDirectory(atPath: bench.bench.folder).sorted()
    #expect(bench.run(table).code == 0)
    #expect(try bench.files() == ["etc-passwd-mentor.html", "etc-passwd-mentoree.html", "manifest.json"])
    let after = try FileManager.default.contentsOfDirectory(atPath: bench.bench.folder).sorted()
    #expect(Set(after).subtracting(before).subtracting(["out", "cache"]).isEmpty)
  }

  @Test func aLinkInTheFolderIsReplacedAndNotFollowed() throws {
    let bench = try BatchBench()
    let table = try bench.table("id,mentor-culture,mentoree-culture", "a,almaria,borduria")
    try FileManager.default.createDirectory(atPath: bench.output, withIntermediateDirectories: true)
    try bench.write("mine", to: "precious.txt")
    try FileManager.default.createSymbolicLink(
      atPath: bench.output + "/a-mentor.html",
      withDestinationPath: bench.bench.folder + "/precious.txt"
    )
    #expect(bench.run(table).code == 0)
    #expect(try String(contentsOfFile: bench.bench.folder + "/precious.txt", encoding: .utf8) == "mine")
  }
}
