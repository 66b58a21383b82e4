import Foundation
import Testing

/// What may happen to the kept index in the field, with processes of their own: each still answers, and says the same.
@Suite struct KeptIndexTests {
  private let program: InstalledProgram
  /// What a run says to whom nothing has happened.
  private let answer: String

  init() throws {
    program = try InstalledProgram()
    let undisturbed = try program.run(Self.ask, variables: ["XDG_CACHE_HOME": program.prefix.path + "/other"])
    #expect(undisturbed.code == 0 && undisturbed.talk == "" && undisturbed.output.contains("\"id\""))
    answer = undisturbed.output
  }

  private static let ask = "rapport search --json criticism"

  private func kept() -> [String] {
    let folder = program.prefix.path + "/home/.cache/rapport"
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  /// No file may grow beyond a few kilobytes, as on a disk that is full: the index is made in memory, with one warning.
  @Test func aFullDiskIsSaidOnce() throws {
    let outcome = try program.run("export TMPDIR=/nowhere; trap '' XFSZ; ulimit -f 8; \(Self.ask)")
    #expect(outcome.code == 0 && outcome.output == answer)
    #expect(outcome.talk.components(separatedBy: "cannot be kept here").count == 2)
    #expect(kept() == [])
    let next = try program.run(Self.ask)
    #expect(next.output == answer && next.talk == "")
  }

  /// Killed at moments all through a build: what it leaves harms nobody.
  @Test(arguments: [0.01, 0.03, 0.06, 0.1, 0.2])
  func aKilledBuildHarmsNobody(_ seconds: Double) throws {
    _ = try program.run("\(Self.ask) >/dev/null 2>&1 & sleep \(seconds); kill -9 $!; wait $! 2>/dev/null; true")
    let outcome = try program.run(Self.ask)
    #expect(outcome.code == 0 && outcome.output == answer && outcome.talk == "")
    #expect(kept().filter { $0.hasSuffix(".sqlite") }.count == 1)
  }

  /// Four processes find no index, and each makes one.
  @Test func severalBuildersAtOnceAllAnswer() throws {
    let command = "seq 4 | xargs -P 4 -I N sh -c '\(Self.ask) >N.json 2>N.talk'"
    #expect(try program.run(command).code == 0)
    for number in 1...4 {
      let home = program.prefix.path + "/home/"
      #expect(try String(contentsOfFile: "\(home)\(number).json", encoding: .utf8) == answer)
      #expect(try String(contentsOfFile: "\(home)\(number).talk", encoding: .utf8) == "")
    }
    #expect(kept().count == 1)
  }

  /// Cut off, overwritten with something else, or put there by an older program: it is made again in silence.
  @Test(arguments: [
    "truncate -s 5000 \"$f\"", "printf 'no database' >\"$f\"", ": >\"$f\"",
    "dd if=/dev/zero of=\"$f\" bs=4096 seek=2 count=4 conv=notrunc 2>/dev/null",
  ])
  func aDamagedIndexIsMadeAgainInSilence(_ damage: String) throws {
    _ = try program.run(Self.ask)
    let outcome = try program.run("for f in .cache/rapport/*.sqlite; do \(damage); done; \(Self.ask)")
    #expect(outcome.code == 0 && outcome.output == answer && outcome.talk == "")
  }
}
