import Foundation
import Testing

/// Streams that are closed, full, or left by their reader.
@Suite struct StreamTests {
  private static let brief = "rapport brief --mentor almaria --mentoree borduria"

  @Test(arguments: [brief, brief + " --json", "rapport list cultures", "rapport --version", "rapport brief --help"])
  func aFullDiskIsSaid(_ line: String) throws {
    let outcome = try InstalledProgram().run("\(line) >/dev/full")
    #expect(outcome.code == 2 && outcome.talk.contains("No space left on device"))
    #expect(outcome.talk.split(separator: "\n").count == 1)
  }

  @Test func outputThatIsClosedIsSaid() throws {
    let outcome = try InstalledProgram().run("\(Self.brief) >&-")
    #expect(outcome.code == 2 && outcome.talk.contains("standard output"))
  }

  /// With 1 closed, the next file that is opened would get that number, and the page would be written into it.
  @Test func aClosedStreamIsNotTakenForAFile() throws {
    let program = try InstalledProgram()
    let whole = try program.run(Self.brief + " --today 2026-11-28").output
    let closed = "rapport brief --mentor almaria --mentoree borduria --today 2026-11-28"
    #expect(try program.run("rm -rf .cache; \(closed) <&- >&- 2>&-").code == 2)
    #expect(
      try program.run("rapport profile template --output new.xml <&- >&- 2>&-; cat new.xml").output.hasSuffix(
        "</profile>\n"
      )
    )
    #expect(try program.run("\(closed) --output page.txt <&- >&- 2>&-; cat page.txt").output == whole)
    let again = try program.run(closed)
    #expect(again.output == whole && again.code == 0 && again.talk == "")
  }

  @Test func whatIsSaidToNobodyStopsNothing() throws {
    let outcome = try InstalledProgram().run("\(Self.brief) --output page.txt 2>/dev/full; cat page.txt")
    #expect(outcome.output.hasPrefix("Before your first meeting"))
  }

  @Test func aPipeThatBreaksIsNoError() throws {
    let outcome = try InstalledProgram().run("(rapport export --format jsonl; echo \"code $?\" >&2) | true; sleep 0.2")
    #expect(outcome.talk == "code 0\n")
  }

  @Test(arguments: ["/dev/stdout", "/dev/fd/1"]) func aDeviceIsWrittenToAndNotReplaced(_ path: String) throws {
    let program = try InstalledProgram()
    let whole = try program.run(Self.brief).output
    #expect(try program.run("\(Self.brief) --output \(path) 2>/dev/null | cat").output == whole)
    #expect(
      try program.run("mkfifo pipe; cat pipe & \(Self.brief) --output pipe 2>/dev/null; wait; test -p pipe").output
        == whole
    )
  }

  @Test func aFullDiskLeavesTheOldFile() throws {
    let outcome = try InstalledProgram().run(
      "rapport list topics >/dev/null; echo old >page.txt; (export TMPDIR=/nowhere; ulimit -f 1; \(Self.brief) --output page.txt); echo $?; cat page.txt; ls"
    )
    #expect(outcome.output.hasPrefix("2\nold\n") && !outcome.output.contains(".part"))
    #expect(outcome.talk.contains("page.txt"))
  }
}
