import Foundation
import Testing

/// Homes, locales, clocks and disks as they should not be.
@Suite struct SurroundingsTests {
  private static let brief = "rapport brief --mentor almaria --mentoree borduria --today 2026-11-28"

  @Test(arguments: ["env -u HOME", "env HOME=", "env HOME=nowhere", "env HOME=/dev/null", "env HOME=/proc/nowhere"])
  func aHomeThatIsNoneIsNoObstacle(_ home: String) throws {
    let program = try InstalledProgram()
    let whole = try program.run(Self.brief).output
    let outcome = try program.run("\(home) \(Self.brief)")
    #expect(outcome.code == 0 && outcome.output == whole)
    #expect(outcome.talk == "" || outcome.talk.hasPrefix("rapport: warning: "))
    #expect(try program.run("ls").output == "")
  }

  /// A file may grow to 512 bytes: the base cannot be kept. Without TMPDIR, as the thread sanitizer maps a file of its own
  /// there, and falls where it is cut off.
  @Test func aDiskThatIsFullIsNoObstacle() throws {
    let program = try InstalledProgram()
    let whole = try program.run("rapport list cultures --json").output
    let outcome = try program.run(
      "rm -rf .cache; (export TMPDIR=/nowhere; ulimit -f 1; rapport list cultures --json | cat); find .cache -type f"
    )
    #expect(outcome.code == 0 && outcome.output == whole)
    #expect(outcome.talk.contains("warning"))
  }

  @Test(arguments: ["C", "POSIX", "C.UTF-8", "en_US.UTF-8", "tr_TR.UTF-8", "nonsense"])
  func theLocaleChangesNoByte(_ locale: String) throws {
    let program = try InstalledProgram()
    let lines = [Self.brief + " --for both --json", "rapport search İSTANBUL KRİTİK kritik é --json", "rapport check"]
    for line in lines {
      let (here, there) = (try program.run(line), try program.run(line, variables: ["LC_ALL": locale, "LANG": locale]))
      #expect(here.code == there.code && here.output == there.output && here.talk == there.talk, "\(line)")
    }
  }

  /// A clock that was set back, and one that runs ahead: what is kept is still right, and what changed is still seen.
  @Test(arguments: ["1970-01-01", "2099-12-31"]) func aClockThatIsWrongHidesNoChange(_ day: String) throws {
    let program = try InstalledProgram()
    let topics = "../share/rapport/content/vocabulary/topics.xml"
    let list = "rapport list topics"
    let (before, after) = (try program.run(list), try program.run("touch -d \(day) \(topics) && \(list)"))
    #expect(after.code == 0 && after.output == before.output)
    let edited = try program.run("sed -i 's/<title>/<title>New /' \(topics) && touch -d \(day) \(topics) && \(list)")
    #expect(edited.code == 0 && edited.output != before.output && edited.output.contains("New "))
  }

  @Test(arguments: ["-1", "0", "253402300799", "9223372036854775807", "-9223372036854775808", "1e9", ""])
  func everyDateIsBorne(_ epoch: String) throws {
    let outcome = try InstalledProgram().run(
      "rapport brief ../share/rapport/content/examples/ada-bo.xml; rapport plan ../share/rapport/content/examples/ada-bo.xml",
      variables: ["SOURCE_DATE_EPOCH": epoch]
    )
    #expect(outcome.code < 128 && outcome.output.contains("Made on "))
  }

  @Test(arguments: ["0001-01-01", "9999-12-31"]) func everyDayIsBorne(_ day: String) throws {
    let program = try InstalledProgram()
    for command in ["brief", "plan", "profile next"] {
      let outcome = try program.run("rapport \(command) ../share/rapport/content/examples/ada-bo.xml --today \(day)")
      #expect(outcome.code < 128, "\(command): \(outcome.talk)")
    }
  }
}
