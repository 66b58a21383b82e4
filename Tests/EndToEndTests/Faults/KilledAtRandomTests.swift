import Foundation
import Testing

/// `kill -9` at a hundred moments spread over the run: nothing torn is left, and the next run is right.
@Suite(.enabled(if: SlowFaults.areWanted, "they take minutes: make test-faults"))
struct KilledAtRandomTests {
  private static let moments = 100

  @Test func whileTheBaseIsMade() throws {
    let program = try InstalledProgram(content: "content")
    let question = "rapport search silence after criticism --json"
    let whole = try program.run(question).output
    let seconds = try program.seconds("rm -rf .cache; rapport list topics")
    var killed = 0
    for moment in 0..<Self.moments {
      killed += try program.kill("rm -rf .cache; exec rapport list topics", after: seconds * Self.share(moment)) ? 1 : 0
      let left = try program.run("find .cache -name 'base-*.sqlite' 2>/dev/null | head -n 1").output
      // Whole or not there: what has its name is a base that answers.
      let next = try program.run(question)
      #expect(next.code == 0 && next.output == whole && next.talk == "", "killed at moment \(moment), left '\(left)'")
    }
    #expect(killed > Self.moments / 2, "only \(killed) were killed in time")
    Self.tell("index build", killed)
  }

  @Test func whileABatchIsWritten() throws {
    let program = try InstalledProgram()
    // A calendar file needs a date, an hour and a zone: without them every row fails.
    let rows = (1...60).map { "p\($0),almaria,borduria,Europe/Berlin,Europe/Berlin,2026-12-03,09:00" }
    let header = "id,mentor-culture,mentoree-culture,mentor-zone,mentoree-zone,meeting-date,meeting-time"
    let table = program.prefix.appendingPathComponent("home/pairs.csv")
    try Data(([header] + rows).joined(separator: "\n").utf8).write(to: table)
    let batch = "rapport brief --pairs pairs.csv --format html,ics,json --today 2026-11-28 --output"
    #expect(try program.run("\(batch) whole 2>/dev/null").code == 0)
    let seconds = try program.seconds("rapport brief --pairs pairs.csv --output timed --format html,ics,json")
    var killed = 0
    for moment in 0..<Self.moments {
      _ = try program.run("rm -rf out")
      killed += try program.kill("exec \(batch) out", after: seconds * Self.share(moment)) ? 1 : 0
      // Every file that has its name is whole.
      let torn = try program.run(
        "cd out 2>/dev/null && for f in *; do [ ! -e \"$f\" ] || cmp -s \"$f\" ../whole/\"$f\" || echo \"$f\"; done"
      )
      #expect(torn.output == "", "killed at moment \(moment)")
      let next = try program.run("\(batch) out 2>&1 && diff -r whole out && ls -A out | grep -c '^[.]'")
      #expect(
        next.output.hasSuffix("0\n") && !next.output.contains("diff"),
        "killed at moment \(moment): \(next.output)"
      )
    }
    #expect(killed > Self.moments / 2, "only \(killed) were killed in time")
    Self.tell("batch", killed)
  }

  @Test func whileFilesAreFormatted() throws {
    let program = try InstalledProgram(content: "content")
    // The same content, each file with blanks at the ends of its lines: all of it must be written again.
    _ = try program.run(
      "cp -R ../share/rapport/content right; cp -R right messy; find messy -name '*.xml' | xargs sed -i 's/>$/> /'"
    )
    let format = "rapport format --content messy messy/cultures messy/situations messy/questions"
    _ = try program.run("cp -R messy timed")
    let seconds = try program.seconds("rapport format --content timed timed/cultures timed/situations timed/questions")
    var killed = 0
    for moment in 0..<Self.moments {
      _ = try program.run("rm -rf work; cp -R messy work")
      let line = format.replacingOccurrences(of: "messy", with: "work")
      killed += try program.kill("exec \(line)", after: seconds * Self.share(moment)) ? 1 : 0
      let torn = try program.run(
        "cd work; find . -name '*.xml' | while read f; do cmp -s $f ../right/$f || cmp -s $f ../messy/$f || echo $f; done"
      )
      #expect(torn.output == "", "killed at moment \(moment)")
      let next = try program.run(
        "\(line) >/dev/null; find work -name '*.part' -delete; rm -rf work/schema; diff -rq right work"
      )
      let differences = next.output.split(separator: "\n").filter { line in
        ["cultures", "situations", "questions"].contains { line.contains("work/\($0)") }
      }
      #expect(differences == [], "killed at moment \(moment)")
    }
    #expect(killed > Self.moments / 2, "only \(killed) were killed in time")
    Self.tell("format", killed)
  }

  /// Moments from 0 to all of the run, in an order that is the same each time.
  private static func share(_ moment: Int) -> Double { Double((moment * 37) % moments) / Double(moments) }

  private static func tell(_ what: String, _ killed: Int) {
    print("\(what): killed in time at \(killed) of \(moments) moments")
  }
}

extension InstalledProgram {
  /// How long a line of shell takes.
  fileprivate func seconds(_ line: String) throws -> Double {
    let start = ContinuousClock.now
    _ = try run(line)
    return (ContinuousClock.now - start) / .seconds(1)
  }

  /// Starts a line of shell and kills it after so many seconds; whether it still ran then.
  fileprivate func kill(_ line: String, after seconds: Double) throws -> Bool {
    let script = prefix.appendingPathComponent("killed.sh")
    try Data((line + "\n").utf8).write(to: script)
    let outcome = try run(
      "sh ../killed.sh >/dev/null 2>&1 & sleep \(seconds); kill -9 $! 2>/dev/null; wait $!; echo $?"
    )
    return outcome.output == "137\n"
  }
}
