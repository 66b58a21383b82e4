import Testing

@testable import RapportCommands

/// Bo keeps a feast that they told nobody of; a meeting of the plan falls on it.
@Suite struct PlanPrivacyTests {
  private static let formats = ["text", "markdown", "html", "json", "ics"]

  private func bench(share: String?) throws -> CommandBench {
    let bench = try CommandBench()
    guard let share else { return bench }
    let kept = "kind=\"observance\" observance=\"observance.still-moon\" share=\"\(share)\""
    let culture = "<culture id=\"borduria\"/>"
    try bench.edit("examples/ada-bo.xml", culture, "\(culture)<constraint \(kept)>I fast.</constraint>")
    return bench
  }

  @Test(arguments: formats) func whatIsNotSharedChangesNoByteForThePartner(_ format: String) throws {
    let (with, without) = (try bench(share: "self"), try bench(share: nil))
    for command in ["plan", "brief"] {
      let options = [command, with.profile, "--for", "mentor", "--format", format]
      let plain = [command, without.profile, "--for", "mentor", "--format", format]
      #expect(with.run(options).output == without.run(plain).output)
      #expect(with.run(options + ["--private"]).output == without.run(plain).output)
    }
  }

  @Test(arguments: formats) func itsOwnersPageDoesNotNameItEither(_ format: String) throws {
    let bench = try bench(share: "self")
    for command in ["plan", "brief"] {
      let outcome = bench.run(command, bench.profile, "--for", "mentoree", "--format", format)
      #expect(outcome.code == 0 && !outcome.output.contains("Still Moon"))
    }
  }

  @Test func itsOwnerIsWarnedInWordsThatSayNothing() throws {
    let bench = try bench(share: "self")
    let plan = bench.run("plan", bench.profile, "--for", "mentoree", "--width", "120").output
    let line = plan.split(separator: "\n").first { $0.hasPrefix("! Thu 10 Dec") }
    #expect(line?.contains("see your own calendar") == true)
    let brief = bench.run("brief", bench.profile, "--for", "mentoree", "--width", "120").output
    #expect(!brief.contains("your own calendar"))
    try bench.edit("examples/ada-bo.xml", "date=\"2026-12-03\"", "date=\"2026-12-10\"")
    let onTheDay = bench.run("brief", bench.profile, "--for", "mentoree", "--width", "120").output
    #expect(onTheDay.contains("see your own calendar for this day."))
  }

  @Test func withPrivateItsOwnerReadsIt() throws {
    let bench = try bench(share: "self")
    let plan = bench.run("plan", bench.profile, "--for", "mentoree", "--private", "--width", "120").output
    #expect(plan.contains("about Still Moon (you: closed)"))
    #expect(!plan.contains("see your own calendar"))
    let file = bench.run("plan", bench.profile, "--for", "mentoree", "--private", "--format", "ics").output
    #expect(!file.contains("Still Moon"))
  }

  @Test func theDatesStayTheSameForBoth() throws {
    let (with, without) = (try bench(share: "self"), try bench(share: nil))
    let options = ["--for", "mentoree", "--format", "ics"]
    #expect(
      with.run(["plan", with.profile] + options).output == without.run(["plan", without.profile] + options).output
    )
  }

  @Test func whatIsSharedMovesTheDateForBoth() throws {
    let bench = try bench(share: "both")
    for reader in ["mentor", "mentoree"] {
      let plan = bench.run("plan", bench.profile, "--for", reader, "--width", "120").output
      #expect(plan.contains("moved from Thu 10 Dec: about Still Moon"))
    }
    // Why it was moved is not for every calendar.
    #expect(!bench.run("plan", bench.profile, "--format", "ics").output.contains("Still Moon"))
  }
}
