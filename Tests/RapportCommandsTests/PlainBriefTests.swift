import GuidanceModel
import Testing

@testable import RapportCommands

/// What is read by hand is read as ArgumentParser reads it.
@Suite struct PlainBriefTests {
  /// Lines that people type; none of them may be left to ArgumentParser.
  private static let plain = [
    "pair.xml", "pair.xml --for both", "--for mentoree pair.xml --format html", "pair.xml --json --explain",
    "pair.xml --content a --content b", "--stage closing pair.xml --today 2026-11-23 --width 100", "brief",
    "\u{65e5}\u{672c}.xml --format markdown",
  ]

  @Test(arguments: plain)
  func asTheParser(_ line: String) throws {
    let arguments = line.split(separator: " ").map(String.init)
    let parsed = try #require(try BriefCommand.parseAsRoot(arguments) as? BriefCommand)
    #expect(BriefRequest(plain: arguments) == parsed.request)
  }

  /// Everything that one of these leaves open is the parser's: mistakes, help, and forms that are seldom used.
  @Test(arguments: [
    "", "--help", "pair.xml -h", "help", "a.xml b.xml", "--mentor de --mentoree jp", "pair.xml --bogus",
    "pair.xml --for",
    "pair.xml --for nobody", "pair.xml --format pdf", "pair.xml --format html,pdf", "pair.xml --format HTML",
    "pair.xml --json --format html", "pair.xml --width 39", "pair.xml --today 2026-02-30", "pair.xml -o a.html",
    "pair.xml --output a.html", "pair.xml --watch", "pair.xml --redact", "pair.xml --private", "pair.xml --json --json",
    "pair.xml --for=both", "-- pair.xml", "--pairs a.csv", "pair.xml --stage now", "--version",
  ])
  func leftToTheParser(_ line: String) {
    #expect(BriefRequest(plain: line.split(separator: " ").map(String.init)) == nil)
  }

  /// Any sequence of words and options, in any order: the same request, or none.
  @Test func anySequence() throws {
    let pieces = [
      "pair.xml", "help", "--json", "--explain", "--for", "both", "mentor", "--format", "html", "--stage", "closing",
      "--content", "c", "--width", "72", "--today", "2026-11-23", "-x", "--", "",
    ]
    var read = 0
    for arguments in PlainLines.ofAnyOrder(pieces, count: 1_200) {
      guard let request = BriefRequest(plain: arguments) else { continue }
      let parsed = try #require(try BriefCommand.parseAsRoot(arguments) as? BriefCommand, "\(arguments)")
      #expect(request == parsed.request, "\(arguments)")
      read += 1
    }
    #expect(read > 60)
  }

  /// The whole program: what it prints for help and mistakes is what it printed without the short way.
  @Test(arguments: ["brief --help", "brief", "brief --bogus", "brief a.xml --width 3", "brief a.xml b.xml"])
  func saidByTheParser(_ line: String) throws {
    let arguments = line.split(separator: " ").map(String.init)
    let outcome = try CommandBench().run(arguments)
    #expect(outcome.output + outcome.talk == PlainLines.saidByTheParser(arguments))
  }
}
