import Foundation
import Testing

@testable import RapportCommands

@Suite struct ProfileNewTests {
  /// Answers in order; after the last one the input has ended.
  private func dialogue(_ lines: [String]) -> Dialogue {
    let script = Script(lines)
    return Dialogue(readLine: { script.next() })
  }

  private func profile(_ bench: CommandBench, _ name: String) throws -> String {
    try String(contentsOfFile: "\(bench.folder)/\(name)", encoding: .utf8)
  }

  @Test func optionsAloneMakeAProfileThatABriefTakes() throws {
    let bench = try CommandBench()
    let outcome = bench.run(
      "profile",
      "new",
      "pair.xml",
      "--no-input",
      "--mentor-name",
      "Ada Almar",
      "--mentor-culture",
      "Almaria",
      "--mentor-zone",
      "berlin",
      "--mentoree-culture",
      "borduria",
      "--mentoree-languages",
      "Japanese native, English B2",
      "--meeting",
      "2026-12-03 09:00 Europe/Berlin",
      "--minutes",
      "60",
      "--stage",
      "first-meeting",
      "--set",
      "mentoree-worry=Nobody knows this."
    )
    #expect(outcome.code == 0 && outcome.output == "Next: rapport brief pair.xml\n")
    let text = try profile(bench, "pair.xml")
    #expect(text.contains("<profile xmlns:xsi") || text.contains("<profile id=\"ada-almar-mentoree\""))
    #expect(text.contains("<meeting date=\"2026-12-03\" time=\"09:00\" zone=\"Europe/Berlin\" minutes=\"60\"/>"))
    #expect(text.contains("<language code=\"ja\" level=\"native\"/>"))
    #expect(text.contains("<worry>Nobody knows this.</worry>"))
    #expect(bench.run("brief", "pair.xml").code == 0)
    #expect(bench.run("check", "pair.xml").code == 0)
  }

  @Test func everyWrongOptionIsToldWithTheWayToMendIt() throws {
    let bench = try CommandBench()
    let outcome = bench.run(
      "profile",
      "new",
      "--no-input",
      "--mentor-culture",
      "Almria",
      "--mentoree-languages",
      "Japanish native",
      "--mentor-zone",
      "Europe/Berln",
      "--channel",
      "vidio",
      "--meeting",
      "2026-13-03"
    )
    #expect(outcome.code == 64 && outcome.output == "")
    for words in ["'Almaria'", "Europe/Berlin", "'video'", "no language 'Japanish'", "'2026-13-03' is no day"] {
      #expect(outcome.talk.contains(words), "\(words) in \(outcome.talk)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: bench.folder).allSatisfy { !$0.hasSuffix(".xml") })
    let column = bench.run("profile", "new", "--no-input", "--set", "mentr-goal=x")
    #expect(column.code == 64 && column.talk.contains("'mentor-goal'"))
    #expect(bench.run("profile", "new", "--no-input").code == 64)
    #expect(bench.run("profile", "new").code == 64)
  }

  @Test func whatIsThereIsNotOverwritten() throws {
    let bench = try CommandBench()
    let arguments = ["profile", "new", "a.xml", "--no-input", "--mentor-name"]
    #expect(bench.run(arguments + ["Ada"]).code == 0)
    let second = bench.run(arguments + ["Bo"])
    #expect(second.code == 2 && second.talk.contains("--force"))
    #expect(try profile(bench, "a.xml").contains("Ada"))
    #expect(bench.run(arguments + ["Bo", "--force"]).code == 0)
    #expect(try profile(bench, "a.xml").contains("Bo"))
  }

  @Test func theWizardAsksAgainGoesBackAndProposesTheZone() throws {
    let bench = try CommandBench()
    let outcome = bench.run(
      ["profile", "new", "--mentor-culture", "almaria"],
      dialogue: dialogue([
        "Ada Almar", "Adda", "<", "Ada", "Tokyo", "", "mon-fri 9-17", "Germna native", "German native", ".",
      ])
    )
    #expect(outcome.code == 0, "\(outcome.talk)")
    let text = try profile(bench, "ada-mentoree.xml")
    #expect(text.contains("<name call=\"Ada\">Ada Almar</name>"))
    #expect(text.contains("<place zone=\"Asia/Tokyo\">Tokyo</place>"))
    #expect(text.contains("<hours days=\"mon tue wed thu fri\" from=\"09:00\" to=\"17:00\"/>"))
    #expect(text.contains("<language code=\"de\" level=\"native\"/>") && text.contains("<culture id=\"almaria\""))
    #expect(outcome.talk.contains("Did you mean German?") && outcome.talk.contains("Enter: Asia/Tokyo; - for none"))
    #expect(!outcome.talk.contains("Country they grew up in, then others that shaped them\n      (as: Germany"))
  }

  @Test func aDayMayCarryItsHourAndZone() throws {
    let bench = try CommandBench()
    let skipped = Array(repeating: "", count: 23)
    let outcome = bench.run(
      ["profile", "new", "x.xml"],
      dialogue: dialogue(skipped + ["tomorrow 9am", "2026-12-25 9am", "2026-12-25 09:00 berlin", "", "", "."])
    )
    #expect(outcome.code == 0, "\(outcome.talk)")
    let text = try profile(bench, "x.xml")
    #expect(text.contains("<meeting date=\"2026-12-25\" time=\"09:00\" zone=\"Europe/Berlin\"/>"), "\(text)")
    #expect(outcome.talk.contains("'tomorrow 9am' is no day") && outcome.talk.contains("as 2026-12-03."))
    #expect(outcome.talk.contains("'9am' is no time of day") && !outcome.talk.contains("spreadsheet"))
  }

  @Test func oneThingThatEachPrefersIsAsked() throws {
    let bench = try CommandBench()
    let skipped = Array(repeating: "", count: 9)
    let outcome = bench.run(
      ["profile", "new", "x.xml", "--mentoree-name", "Bo"],
      dialogue: dialogue(skipped + ["Say plainly what was wrong.", "."])
    )
    #expect(outcome.code == 0, "\(outcome.talk)")
    #expect(try profile(bench, "x.xml").contains("Say plainly what was wrong."))
  }

  @Test func allKindsOfOrganisationAndProfessionsAreNamed() throws {
    let bench = try CommandBench()
    for (kind, sort) in [("guild", "organisation"), ("abbey", "organisation"), ("piping", "profession")] {
      let folder = "\(bench.folder)/content/cultures/\(sort)s"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let text = "<culture id=\"\(kind)\" sort=\"\(sort)\"><name>\(kind.capitalized)</name></culture>\n"
      try text.write(toFile: "\(folder)/\(kind).xml", atomically: true, encoding: .utf8)
    }
    let wrong = bench.run("profile", "new", "--no-input", "--mentor-organisation-kind", "bank")
    #expect(wrong.code == 64 && wrong.talk.contains("Write one of these, or leave it out: abbey, guild."))
    let skipped = Array(repeating: "", count: 9)
    let asked = bench.run(
      ["profile", "new", "x.xml", "--mentor-name", "Ada"],
      dialogue: dialogue(skipped + ["."])
    )
    #expect(asked.talk.contains("(one of: abbey, guild)") && asked.talk.contains("(one of: piping)"), "\(asked.talk)")
  }

  @Test func whoStopsIsToldThatNothingWasWritten() throws {
    let bench = try CommandBench()
    let outcome = bench.run(["profile", "new", "x.xml"], dialogue: dialogue(["Ada"]))
    #expect(outcome.code == 2 && outcome.talk.contains("Nothing was written."))
    #expect(!FileManager.default.fileExists(atPath: bench.folder + "/x.xml"))
  }

  @Test func overwritingIsAsked() throws {
    let bench = try CommandBench()
    #expect(bench.run(["profile", "new", "x.xml"], dialogue: dialogue(["Ada", "."])).code == 0)
    #expect(bench.run(["profile", "new", "x.xml"], dialogue: dialogue(["Bo", ".", ""])).code == 2)
    #expect(try profile(bench, "x.xml").contains("Ada"))
    #expect(bench.run(["profile", "new", "x.xml"], dialogue: dialogue(["Bo", ".", "yes"])).code == 0)
    #expect(try profile(bench, "x.xml").contains("Bo"))
  }

  @Test(arguments: [
    ("Zoë Weber", "zoe-weber"), ("田中", nil), ("  ", nil), ("Łukasz O'Neil 2", "ukasz-o-neil-2"), ("../../etc", "etc"),
  ])
  func aNameOfAFileHoldsPlainLettersOnly(_ name: String, _ slug: String?) {
    #expect(ProfileNames.slug(name) == slug)
  }
}

/// Lines that somebody types.
private final class Script: @unchecked Sendable {
  private let lock = NSLock()
  private var lines: [String]

  init(_ lines: [String]) { self.lines = lines.reversed() }

  func next() -> String? { lock.withLock { lines.popLast() } }
}
