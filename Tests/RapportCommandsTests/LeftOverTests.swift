import Foundation
import GuidanceModel
import Testing

@testable import RapportCommands

/// What a killed process left is swept away by the next run; what somebody still works on never is.
@Suite struct LeftOverTests {
  /// A file or folder that some process holds, until the end of the object.
  private final class Held {
    private let descriptor: Int32

    init(_ path: String) {
      descriptor = open(path, O_RDONLY | O_CLOEXEC)
      #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0, "\(path)")
    }

    deinit { close(descriptor) }
  }

  private static let id = "6B2A2B4E-6C43-4C5E-9A0B-0123456789AB"

  @Test func aHalfWrittenFileIsSweptByTheNextThatIsWritten() throws {
    let bench = try CommandBench()
    let (left, held) = (bench.folder + "/.rapport-1.part", bench.folder + "/.rapport-2.part")
    let others = ["page.txt.1.part", ".rapport-1", ".page.txt.part"].map { bench.folder + "/" + $0 }
    for path in [left, held] + others { try Data("half".utf8).write(to: URL(fileURLWithPath: path)) }
    let holder = Held(held)
    #expect(bench.run("brief", "--mentor", "almaria", "--mentoree", "borduria", "-o", "page.txt").code == 0)
    #expect(([left, held] + others).map(FileManager.default.fileExists(atPath:)) == [false, true, true, true, true])
    withExtendedLifetime(holder) {}
  }

  @Test func nothingIsLeftBesideAFileThatCannotBeWritten() throws {
    let bench = try CommandBench()
    let folder = bench.folder + "/full"
    try FileManager.default.createDirectory(atPath: folder + "/page.txt", withIntermediateDirectories: true)
    #expect(bench.run("brief", "--mentor", "almaria", "--mentoree", "borduria", "-o", "full/page.txt").code == 2)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["page.txt"])
  }

  /// Of the same work, of other shards, and of single pages.
  @Test func aBatchSweepsItsFolder() throws {
    let bench = try BatchBench()
    try FileManager.default.createDirectory(atPath: bench.output, withIntermediateDirectories: true)
    let left = [
      ".p.html.rapport", ".manifest.json.rapport", ".p.html.rapport-1-of-2", ".manifest-3-of-4.json.rapport-3-of-4",
      ".q.html.rapport-3-of-4", ".rapport-1.part",
    ]
    let held = [".manifest-2-of-4.json.rapport-2-of-4", ".r.html.rapport-2-of-4", ".rapport-2.part"]
    let others = [".notes", "p.rapport", ".p.html.rapport-5-of-4"]
    for name in left + held + others { try bench.write("half", to: "out/" + name) }
    let holders = [held[0], held[2]].map { Held(bench.output + "/" + $0) }
    #expect(try bench.run(bench.table(of: 1)).code == 0)
    let pages = ["manifest.json", "pair-1-mentor.html", "pair-1-mentoree.html"]
    #expect(try bench.files() == (held + others + pages).sorted())
    withExtendedLifetime(holders) {}
  }

  @Test func twoBatchesOfOneFolderDoNotMix() throws {
    let bench = try BatchBench()
    try FileManager.default.createDirectory(atPath: bench.output, withIntermediateDirectories: true)
    try bench.write("half", to: "out/.manifest.json.rapport")
    try bench.write("half", to: "out/.pair-1-mentor.html.rapport")
    var holder: Held? = Held(bench.output + "/.manifest.json.rapport")
    let refused = try bench.run(bench.table(of: 1))
    #expect(refused.code == 2 && refused.talk.contains("another run is writing to it"))
    #expect(try bench.files() == [".manifest.json.rapport", ".pair-1-mentor.html.rapport"])
    holder = nil
    #expect(try bench.run(bench.table(of: 1)).code == 0 && bench.files().count == 3 && holder == nil)
  }

  /// What goes wrong before the first row leaves no empty manifest.
  @Test func aBatchThatCannotBeginLeavesNothing() throws {
    let bench = try BatchBench()
    let table = try bench.table(of: 1)
    let outcome = bench.run(table, to: "out", "--format", "docx") { $0.variables["PATH"] = "/nowhere" }
    #expect(outcome.code == 2)
    #expect(try bench.files() == [])
  }

  @Test func aFolderOfAKilledRunIsSwept() throws {
    let bench = try CommandBench()
    let temporary = bench.folder + "/tmp"
    let names = ["rapport-run-\(Self.id)", "rapport-run-\(Self.id.dropLast())F", "rapport-\(Self.id)", "rapport-run-x"]
    for name in names {
      let folder = "\(temporary)/\(name)/inner"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try Data("confidential".utf8).write(to: URL(fileURLWithPath: folder + "/brief.json"))
    }
    // A link of such a name leads to something that is not ours.
    let link = "\(temporary)/rapport-run-\(Self.id.dropLast())0"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: bench.folder + "/content")
    let holder = Held("\(temporary)/\(names[1])")
    try make(in: temporary) { made in
      let rights = try attributes(made.path)[.posixPermissions] as? Int
      #expect(rights == 0o700)
    }
    let left = try FileManager.default.contentsOfDirectory(atPath: temporary).sorted()
    #expect(left == (names.dropFirst() + ["rapport-run-\(Self.id.dropLast())0"]).sorted())
    #expect(FileManager.default.fileExists(atPath: bench.profile))
    withExtendedLifetime(holder) {}
  }

  @Test func twoFoldersOfOneProcessLiveBesideEachOther() throws {
    let bench = try CommandBench()
    try make(in: bench.folder) { one in
      try make(in: bench.folder) { two in
        #expect(one.path != two.path && [one, two].allSatisfy { FileManager.default.fileExists(atPath: $0.path) })
      }
      #expect(FileManager.default.fileExists(atPath: one.path))
    }
    let left = try FileManager.default.contentsOfDirectory(atPath: bench.folder)
    #expect(left.filter { $0.hasPrefix("rapport-run-") } == [])
  }

  private func make(in folder: String, _ use: (TemporaryFolder) throws -> Void) throws {
    let environment = CommandEnvironment(
      variables: ["TMPDIR": folder],
      workingFolder: folder,
      today: CivilDate(daysSinceEpoch: 20_780),
      output: Recorder(),
      talk: Recorder()
    )
    try use(try TemporaryFolder(environment))
  }

  private func attributes(_ path: String) throws -> [FileAttributeKey: Any] {
    try FileManager.default.attributesOfItem(atPath: path)
  }
}
