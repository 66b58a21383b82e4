import Foundation
import GuidanceModel
import Testing

@testable import RapportCommands

/// The editorial rules as `rapport check` runs them.
@Suite struct CheckRulesTests {
  private static func bench() throws -> CommandBench {
    let bench = try CommandBench()
    try bench.wording("universals", "always", "hedges", "often", "in many", "negations", "not")
    try bench.edit(
      "cultures/countries/borduria.xml",
      "In many workplaces of Borduria, this often goes so. It may go otherwise.",
      "Criticism is always given in private."
    )
    return bench
  }

  @Test func aBrokenRuleIsFoundAtItsWord() throws {
    let outcome = try Self.bench().run("check")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("borduria.xml:17:"))
    #expect(outcome.output.contains("[universal-claim]"))
  }

  @Test func onePathIsReportedAloneAndTheWholeBaseKnown() throws {
    let bench = try Self.bench()
    #expect(bench.run("check", "content/cultures/countries/almaria.xml").output == "")
    let waiver = "<?waive near-duplicate The entries of the invented content are alike.?>"
    try bench.edit("cultures/countries/almaria.xml", waiver, "")
    let outcome = bench.run("check", "content/cultures/countries/almaria.xml")
    #expect(outcome.output.contains("[near-duplicate]") && !outcome.output.contains("borduria.xml"))
    #expect(outcome.code == 0)
    #expect(bench.run("check", "content/cultures/countries/almaria.xml", "--strict").code == 1)
  }

  @Test(arguments: [
    ("universal-claim It is a proverb.", nil), ("universal-claim", "waiver-without-reason"),
    ("universl-claim It is a proverb.", "waiver-of-unknown-rule"), ("idiom It is a proverb.", "waiver-without-finding"),
  ])
  func aWaiverHoldsOrIsTold(_ waiver: String, _ message: String?) throws {
    let bench = try Self.bench()
    try bench.edit("cultures/countries/borduria.xml", "<title>", "<?waive \(waiver)?><title>")
    let outcome = bench.run("check")
    #expect(outcome.output.contains("[universal-claim]") == (message != nil))
    if let message { #expect(outcome.output.contains("[\(message)]")) }
  }

  /// What `make test` runs at its end, and that the list of known findings holds nothing that is mended.
  @Test func theContentOfTheHouseHasNoErrorAndNoIdleLineOfABaseline() {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let output = Recorder()
    let environment = CommandEnvironment(
      variables: [:],
      workingFolder: root.path,
      today: CivilDate(daysSinceEpoch: 20_780),
      output: output,
      talk: Recorder()
    )
    #expect(Rapport.run(["check"], in: environment) == 0, "\(output.text)")
    #expect(!output.text.contains("[baseline-line"))
  }

  @Test func rulesWhoseWordsAreMissingAreNotRunAndNamed() throws {
    let outcome = try CommandBench().run("check")
    #expect(outcome.output == "")
    #expect(outcome.talk.contains("vocabulary/wording.xml holds no list"))
    #expect(outcome.talk.contains("hedges"))
  }
}

extension CommandBench {
  /// Writes the words that rules look for: an id of a list, then its phrases; a word of the known ids begins a list.
  fileprivate func wording(_ words: String...) throws {
    var lists = ""
    for word in words {
      if ["universals", "hedges", "negations"].contains(word) {
        lists += lists.isEmpty ? "" : "</list>"
        lists += "<list id=\"\(word)\"><title>\(word)</title>"
      } else {
        lists += "<phrase>\(word)</phrase>"
      }
    }
    let text = "<wording>\(lists)</list></wording>"
    try text.write(toFile: folder + "/content/vocabulary/wording.xml", atomically: true, encoding: .utf8)
  }
}
