import Foundation
import Testing

@testable import RapportCommands

@Suite struct ProfileFormTests {
  /// With an instrument of one statement, on frankness.
  private func bench() throws -> CommandBench {
    let bench = try CommandBench()
    let instrument = """
      <?xml version="1.0" encoding="UTF-8"?>
      <instrument id="instrument.style">
        <title>How I work</title>
        <purpose>One statement.</purpose>
        <statement id="instrument.style.plain" dimension="criticism" toward="low">Plain words suit me.</statement>
        <cite source="practice-notes"/>
      </instrument>
      """
    let folder = bench.folder + "/content/instruments"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try write(instrument, "content/instruments/style.xml", bench)
    return bench
  }

  /// The form of one of the two, with words put after the colons of some lines.
  private func filled(_ bench: CommandBench, _ role: String, _ answers: [(String, String)]) throws -> String {
    var text = bench.run("profile", "ask", role).output
    for (key, words) in answers {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let index = try #require(lines.firstIndex { $0.hasPrefix(key) && $0.hasSuffix(": ") }, "no line \(key)")
      text = (lines[..<index] + [lines[index] + words] + lines[(index + 1)...]).joined(separator: "\n")
    }
    return text
  }

  private func write(_ text: String, _ name: String, _ bench: CommandBench) throws {
    try text.write(toFile: "\(bench.folder)/\(name)", atomically: true, encoding: .utf8)
  }

  private func bothForms(_ bench: CommandBench) throws {
    let mentor = try filled(
      bench,
      "mentor",
      [
        ("name", "Ada Almar"), ("call-name", "Ada"), ("culture", "Almaria"), ("languages", "English C1"),
        ("zone", "berlin"), ("hours", "mon-fri 9-17"), ("worry", "Does Bo agree?"), ("goal", "One decision a month."),
        ("plain", "5"), ("ground-rules.agenda", "Bo writes it"),
      ]
    )
    let mentoree = try filled(
      bench,
      "mentoree",
      [
        ("name", "Bo Bordur"), ("call-name", "Bo"), ("culture", "Borduria"), ("languages", "English B2"),
        ("plain", "1"), ("ground-rules.agenda", "Ada writes it"), ("constraint", "time: Not on Fridays | ever"),
        ("goal", "Lead."),
      ]
    )
    try write(mentor, "a.txt", bench)
    try write(mentoree, "b.txt", bench)
  }

  @Test func anEmptyFormSaysNothing() throws {
    let bench = try bench()
    try write(bench.run("profile", "ask", "mentor").output, "a.txt", bench)
    let outcome = bench.run("profile", "merge", "a.txt")
    #expect(outcome.code == 0 && outcome.talk == "")
    #expect(outcome.output.contains("<mentor/>") && outcome.output.contains("<mentoree/>"))
  }

  @Test func bothFormsMakeOneSoundProfile() throws {
    let bench = try bench()
    try bothForms(bench)
    let outcome = bench.run("profile", "merge", "a.txt", "b.txt", "--output", "pair.xml")
    #expect(outcome.code == 0, "\(outcome.talk)")
    let text = try String(contentsOfFile: bench.folder + "/pair.xml", encoding: .utf8)
    #expect(text.contains("id=\"ada-bo\""))
    #expect(
      text.contains("<name call=\"Ada\">Ada Almar</name>") && text.contains("<culture id=\"borduria\" tie=\"raised\"/>")
    )
    #expect(
      text.contains("zone=\"Europe/Berlin\"") && text.contains("<hours days=\"mon tue wed thu fri\" from=\"09:00\"")
    )
    #expect(text.contains("<worry>Does Bo agree?</worry>"))
    #expect(text.contains("<constraint kind=\"time\">Not on Fridays / ever</constraint>"))
    #expect(bench.run("profile", "check", "pair.xml").code == 0)
    #expect(bench.run("brief", "pair.xml", "--for", "both").code == 0)
  }

  @Test func whatMatchesAndWhatDoesNotIsTold() throws {
    let bench = try bench()
    try bothForms(bench)
    let told = bench.run("profile", "merge", "a.txt", "b.txt", "--output", "pair.xml").output
    #expect(
      told.contains("different things") && told.contains("Ada: Bo writes it") && told.contains("Bo: Ada writes it")
    )
    #expect(told.contains("apart") && told.contains("English: Ada C1, Bo B2"))
    #expect(!told.contains("agree?"))
  }

  @Test func answersBecomePositionsAndAStyle() throws {
    let bench = try bench()
    try bothForms(bench)
    let text = bench.run("profile", "merge", "a.txt", "b.txt").output
    #expect(text.contains("<answer statement=\"instrument.style.plain\" value=\"5\"/>"))
    #expect(text.contains("<style>By my own answers I lean towards "))
    // Merged once more, the line stands there once.
    try write(text, "pair.xml", bench)
    let again = bench.run("profile", "merge", "pair.xml", "a.txt").output
    #expect(
      again.components(separatedBy: "By my own answers").count
        == text.components(separatedBy: "By my own answers").count
    )
  }

  @Test func whatIsKeptToOneselfStaysSo() throws {
    let bench = try bench()
    let lines = """
      # Rapport form for the mentor
      goal [self]: A secret goal.
      ground-rules.agenda [self]: A secret rule.
      plain [self]: 5
      worry [both]: An open worry.
      note: A secret note.
      """
    try write(lines, "a.txt", bench)
    let outcome = bench.run("profile", "merge", "a.txt", bench.profile, "--output", "pair.xml")
    #expect(outcome.code == 0, "\(outcome.talk)")
    #expect(!(outcome.output + outcome.talk).contains("secret"))
    let text = try String(contentsOfFile: bench.folder + "/pair.xml", encoding: .utf8)
    #expect(text.contains("<goal share=\"self\">A secret goal.</goal>") && text.contains("<note>A secret note.</note>"))
    #expect(
      text.contains("by=\"mentor\" share=\"self\">A secret rule.")
        && text.contains("<worry share=\"both\">An open worry.")
    )
    #expect(!text.contains("By my own answers"))
    #expect(!bench.run("brief", "pair.xml", "--for", "mentoree", "--width", "200").output.contains("secret"))
  }

  @Test func aProfileSharesNothingThatItsOwnerKept() throws {
    let bench = try bench()
    try write("# Rapport form for the mentor\ngoal [self]: Mine.\n", "a.txt", bench)
    let open = "<profile id=\"a-b\"><mentor><goal>Mine.</goal></mentor><mentoree/></profile>"
    try write(open, "b.xml", bench)
    #expect(bench.run("profile", "merge", "a.txt", "b.xml").output.contains("<goal share=\"self\">Mine.</goal>"))
    try write("# Rapport form for the mentor\ngoal [both]: Mine.\n", "c.txt", bench)
    #expect(bench.run("profile", "merge", "a.txt", "c.txt").output.contains("<goal>Mine.</goal>"))
  }

  @Test func mailLeavesItsTracksAndNothingIsLost() throws {
    let bench = try bench()
    let mailed =
      "\u{FEFF}> # Rapport form for the mentoree\r\n>\r\n> name: Bo\r\n>   Bordur\r\n> goal [both]: To lead\r\n"
      + "a team: soon.\r\n>> GOAL: And to write.\r\n"
    try write(mailed, "b.txt", bench)
    let text = bench.run("profile", "merge", "b.txt").output
    #expect(text.contains("<name>Bo Bordur</name>") && text.contains("<goal>To lead a team: soon.</goal>"))
    #expect(text.contains("<goal>And to write.</goal>"))
  }

  @Test func mistakesAreToldAtTheirLineAndNothingIsWritten() throws {
    let bench = try bench()
    let wrong = """
      # Rapport form for the mentor
      culture: Almria
      plain: often
      worry [all]: Secret.
      gaol: To lead.
      zone: Europe/Berln
      """
    try write(wrong, "a.txt", bench)
    let outcome = bench.run("profile", "merge", "a.txt", "--output", "pair.xml")
    #expect(outcome.code == 1 && outcome.output == "")
    for words in ["a.txt:2:1: error", "'Almaria'", "a.txt:3:1", "a.txt:4:1", "a.txt:5:1", "Write 'goal'", "a.txt:6:1"] {
      #expect(outcome.talk.contains(words), "\(words) in \(outcome.talk)")
    }
    #expect(!FileManager.default.fileExists(atPath: bench.folder + "/pair.xml"))
  }

  @Test func whatIsNoFormIsTold() throws {
    let bench = try bench()
    try write("Dear Ada, here is my form.\n", "a.txt", bench)
    let outcome = bench.run("profile", "merge", "a.txt")
    #expect(outcome.code == 1 && outcome.talk.contains("[no-form]") && outcome.output == "")
    #expect(bench.run("profile", "merge", "nowhere.txt").code == 2)
    #expect(bench.run("profile", "merge").code == 64)
    #expect(bench.run("profile", "ask", "nobody").code == 64)
  }

  @Test func ofTwoValuesTheLaterHoldsAndBothAreTold() throws {
    let bench = try bench()
    try write("# Rapport form for the mentor\nplace: New Almar\n", "a.txt", bench)
    let outcome = bench.run("profile", "merge", bench.profile, "a.txt")
    #expect(outcome.output.contains("zone=\"Europe/Berlin\">New Almar<"))
    #expect(outcome.talk.contains("mentor, place: 'New Almar' holds; an earlier file says 'Port Almar'."))
    #expect(outcome.output.contains("Nobody may read this secret.") && outcome.output.contains("situation.report-late"))
  }

  @Test func thePageToPrint() throws {
    let bench = try bench()
    let page = bench.run("profile", "ask", "mentoree", "--format", "html")
    #expect(
      page.code == 0 && page.output.contains("type=\"checkbox\"") && page.output.contains("What you want to reach")
    )
    #expect(bench.run("profile", "ask", "mentoree", "--format", "markdown").output.hasPrefix("# Before we begin"))
  }
}

@Suite struct SheetCommandTests {
  @Test func whatIsSettledIsFilledIn() throws {
    let bench = try CommandBench()
    let pair = "<pair><agreement item=\"checklist.ground-rules.agenda\" date=\"2026-10-08\">Bo writes it</agreement>"
    try bench.edit("examples/ada-bo.xml", "<pair>", pair)
    let outcome = bench.run("sheet", "ground-rules", bench.profile)
    #expect(outcome.code == 0, "\(outcome.talk)")
    #expect(outcome.output.contains("For Ada and Bo.") && outcome.output.contains("[x] "))
    #expect(outcome.output.contains("Settled: Bo writes it (8 October 2026)"))
    let empty = bench.run("sheet", "ground-rules").output
    #expect(!empty.contains("[x]") && empty.contains("[ ]") && empty.contains("____"))
  }

  @Test func whatEachSaidStandsThereUnlessItIsTheirsAlone() throws {
    let bench = try CommandBench()
    let said = """
      <pair><expects item="checklist.ground-rules.agenda" by="mentor">In turns</expects>\
      <expects item="checklist.ground-rules.agenda" by="mentoree" share="self">A secret</expects>
      """
    try bench.edit("examples/ada-bo.xml", "<pair>", said)
    for format in ["text", "markdown", "html", "json"] {
      let page = bench.run("sheet", "ground-rules", bench.profile, "--format", format).output
      #expect(page.contains("In turns") && !page.contains("A secret"), "\(format)")
    }
  }

  @Test func aListThatIsNotThereNamesItsNearMiss() throws {
    let outcome = try CommandBench().run("sheet", "ground-ruless")
    #expect(outcome.code == 64 && outcome.talk.contains("'ground-rules'"))
  }
}
