import Foundation
import Testing

@testable import RapportCommands

@Suite struct ProfileNextTests {
  private func bench(_ edits: [(String, String)] = []) throws -> CommandBench {
    let bench = try CommandBench()
    for (old, new) in edits { try bench.edit("examples/ada-bo.xml", old, new) }
    return bench
  }

  private static let ledger = """
    <pair since="2026-10-08" minutes-owed="20" awkward-turn="mentor">
        <commitment by="mentor" due="2026-11-30">Send two examples</commitment>
        <commitment by="mentoree" state="done">Ask Cy</commitment>
        <carried by="mentoree" priority="1">The manager</carried>
        <note by="mentor">A secret of Ada's.</note>
    </pair>
    """

  @Test func whatIsOpenIsCarriedOverAndTheDateIsPlanned() throws {
    let bench = try bench([
      ("<pair>\n    <incident situation=\"situation.report-late\" by=\"mentoree\"/>\n  </pair>", Self.ledger)
    ])
    let outcome = bench.run("profile", "next", bench.profile, "--today", "2026-12-04")
    #expect(outcome.code == 0, "\(outcome.talk)")
    let text = outcome.output
    #expect(text.contains("<meeting number=\"4\" date=\"2026-12-10\""))
    #expect(text.contains("Send two examples") && !text.contains("Ask Cy") && text.contains("The manager"))
    #expect(text.contains("minutes-owed=\"20\"") && text.contains("A secret of Ada's."))
    #expect(!outcome.talk.contains("secret"))
    #expect(outcome.talk.contains("1 open commitment carried over.") && outcome.talk.contains("20 minutes are owed"))
  }

  @Test func theNextProfileIsSoundAndMayFollowItself() throws {
    let bench = try bench()
    #expect(bench.run("profile", "next", bench.profile, "--output", "b.xml").code == 0)
    #expect(bench.run("profile", "next", "b.xml", "--output", "c.xml").code == 0)
    #expect(bench.run("brief", "c.xml").code == 0)
    #expect(bench.run("profile", "next", bench.profile, "--output", "b.xml").code == 2)
    let text = try String(contentsOfFile: bench.folder + "/c.xml", encoding: .utf8)
    #expect(text.contains("number=\"5\"") && text.contains("Nobody may read this secret."))
  }

  @Test func aStageThatIsOverIsTakenOut() throws {
    let bench = try bench([("stage=\"building-trust\"", "stage=\"first-meeting\"")])
    let outcome = bench.run("profile", "next", bench.profile)
    #expect(!outcome.output.contains("stage=") && outcome.talk.contains("it is now building-trust"))
    let strained = try self.bench([("stage=\"building-trust\"", "stage=\"strained\"")])
    let still = strained.run("profile", "next", strained.profile)
    #expect(still.output.contains("stage=\"strained\"") && still.talk.contains("Is it mended?"))
  }

  @Test func minutesOwedCanBeSettled() throws {
    let bench = try bench([("<pair>", "<pair minutes-owed=\"20\">")])
    let outcome = bench.run("profile", "next", bench.profile, "--minutes-owed", "0")
    #expect(!outcome.output.contains("minutes-owed") && !outcome.talk.contains("owed"))
    #expect(bench.run("profile", "next", bench.profile, "--minutes-owed", "-3").code == 64)
    #expect(bench.run("profile", "next", "nowhere.xml").code == 2)
  }
}

@Suite struct ProfileCheckTests {
  private func check(_ edits: [(String, String)], _ options: String...) throws -> CommandBench.Outcome {
    let bench = try CommandBench()
    for (old, new) in edits { try bench.edit("examples/ada-bo.xml", old, new) }
    return bench.run(["profile", "check", bench.profile] + options)
  }

  @Test(arguments: [
    ("date=\"2026-12-03\"", "date=\"2026-10-03\"", "meeting-in-the-past"),
    ("date=\"2026-12-03\" time=\"09:00\"", "date=\"2027-03-28\" time=\"02:30\"", "time-does-not-exist"),
    ("date=\"2026-12-03\" time=\"09:00\"", "date=\"2027-10-31\" time=\"02:30\"", "time-exists-twice"),
    ("date=\"2026-12-03\"", "date=\"2026-12-05\"", "day-off"),
    ("time=\"09:00\"", "time=\"21:00\"", "outside-hours"),
    ("date=\"2026-12-03\"", "date=\"2026-12-17\"", "observance"),
    ("<place zone=\"Asia/Tokyo\">", "<place>", "no-zone"),
    (" date=\"2026-12-03\"", "", "no-date"),
  ])
  func whatWantsASecondLookIsAWarningAndNoRefusal(_ old: String, _ new: String, _ id: String) throws {
    let outcome = try check([(old, new)])
    #expect(outcome.code == 0 && outcome.output.contains("[\(id)]"), "\(outcome.output)")
  }

  @Test func strictCountsWarnings() throws {
    let past = [("date=\"2026-12-03\"", "date=\"2026-10-03\"")]
    #expect(try check(past, "--strict").code == 1)
    #expect(try check([], "--strict", "--json").output.hasPrefix("["))
  }

  @Test func bothReadingsOfAnHourThatDoesNotExist() throws {
    let outcome = try check([("date=\"2026-12-03\" time=\"09:00\"", "date=\"2027-03-28\" time=\"02:30\"")])
    #expect(
      outcome.output.contains("03:30 by the new one") || outcome.output.contains("01:30 by the old clock or 03:30")
    )
  }

  @Test func anErrorIsToldAlone() throws {
    let outcome = try check([("tie=", "tie="), ("id=\"almaria\"", "id=\"almria\"")].suffix(1).map { $0 })
    #expect(outcome.code == 1 && outcome.output.contains("almaria") && !outcome.output.contains("suggestion"))
  }
}
