import GuidanceModel
import Testing

@testable import RapportCommands

/// What is read by hand is read as ArgumentParser reads it.
@Suite struct PlainSearchTests {
  /// Lines that people type; none of them may be left to ArgumentParser.
  private static let plain = [
    "", "how blunt can I be with her draft", "silence --json", "--json silence", "--culture de --topic feedback",
    "--culture de feedback --culture jp", "--kind checklist", "--kind norm --kind bridge late", "--for mentor late",
    "--limit 3 quiet --literal", "--explain quiet", "--content a --content b quiet",
    "--profile pair.xml report was late",
    "quiet search", "\u{e9}t\u{e9} \u{65e5}\u{672c}",
  ]

  @Test(arguments: plain)
  func asTheParser(_ line: String) throws {
    let arguments = line.split(separator: " ").map(String.init)
    let parsed = try #require(try SearchCommand.parseAsRoot(arguments) as? SearchCommand)
    #expect(SearchRequest(plain: arguments) == parsed.request)
  }

  /// Everything that one of these leaves open is the parser's: mistakes, help, and forms that are seldom used.
  @Test(arguments: [
    "--help", "-h", "quiet --help", "help", "--bogus", "--limit", "--limit 0", "--limit 1001", "--limit many",
    "--kind mood",
    "--for nobody", "--culture=de", "--culture --json", "--json --json", "--limit 3 --limit 4", "--format json",
    "-- --json",
    "-", "--generate-completion-script bash", "--experimental-dump-help", "--version",
  ])
  func leftToTheParser(_ line: String) {
    #expect(SearchRequest(plain: line.split(separator: " ").map(String.init)) == nil)
  }

  /// Any sequence of words and options, in any order: the same request, or none.
  @Test func anySequence() throws {
    let pieces = [
      "quiet", "late", "help", "--json", "--literal", "--explain", "--culture", "de", "--topic", "feedback", "--kind",
      "norm",
      "--for", "mentor", "--limit", "7", "--content", "c", "--profile", "-x", "--", "",
    ]
    var read = 0
    for arguments in PlainLines.ofAnyOrder(pieces, count: 600) {
      guard let request = SearchRequest(plain: arguments) else { continue }
      let parsed = try #require(try SearchCommand.parseAsRoot(arguments) as? SearchCommand, "\(arguments)")
      #expect(request == parsed.request, "\(arguments)")
      read += 1
    }
    #expect(read > 60)
  }

  /// The whole program: what it prints for help and mistakes is what it printed without the short way.
  @Test(arguments: ["search --help", "search --limit 0 x", "search --bogus", "search --kind mood"])
  func saidByTheParser(_ line: String) throws {
    let arguments = line.split(separator: " ").map(String.init)
    let outcome = try CommandBench().run(arguments)
    #expect(outcome.output + outcome.talk == PlainLines.saidByTheParser(arguments))
  }
}
