import Diagnostics
import GuidanceModel
import Testing
import XMLDocuments

@testable import EditorialRules

@Suite struct RuleRunTests {
  private static let universal = "Criticism is always given in private."
  private static let filler = "In many offices criticism is simply given in writing."
  private static let sound = "In many offices criticism is often given in writing."

  private static func waiver(_ rule: String, _ number: Int = 0, reason: String = "It is a quotation.") -> Waiver {
    Waiver(rule, entry: EntryID("almaria.feedback.number-\(number)"), reason: reason, at: SampleText.place)
  }

  @Test func aRunFindsWhatIsWrongAndWhere() {
    let report = Bench.run([Self.sound, Self.universal, Self.filler])
    let found = Set(report.open.map { "\($0.rule) \($0.owner)" })
    #expect(
      found == ["universal-claim almaria.feedback.number-1", "filler-word almaria.feedback.number-2"]
    )
    #expect(report.open.first { $0.rule == "universal-claim" }?.diagnostic.location.column == 14)
    #expect(report.waived.isEmpty && report.known.isEmpty && report.gone.isEmpty && report.aboutWaivers.isEmpty)
  }

  @Test func aFindingStandsWhereItsWordDoesInAFileOfManyLines() {
    let xml = """
      <culture id="almaria" sort="country" parent="lowlands">
        <name>Almaria</name>
        <norm id="almaria.feedback.one" topics="feedback" evidence="practitioner" checked="2026-05-02">
          <title>Criticism comes later</title>
          <tendency>Criticism of a
            colleague's work   <!-- which? -->
            is always given in private.</tendency>
          <advice for="both">Ask once, and wait.</advice>
          <ask>How do you like to hear it?</ask>
          <unless>They told you otherwise.</unless>
          <asked>how blunt can I be</asked>
          <cite source="handbook-2001"/>
        </norm>
      </culture>
      """
    let reading = GuidanceReader().read(Array(xml.utf8), file: "almaria.xml")
    #expect(reading.diagnostics.isEmpty)
    var guidance = reading.guidance
    guidance.wordLists = Bench.wordLists
    let report = RuleRun(rules: [UniversalClaims()], guidance: guidance, today: Bench.today).report()
    #expect(report.open.map(\.diagnostic.location) == [SourceLocation(file: "almaria.xml", line: 7, column: 10)])
  }

  @Test func withoutListsOfWordsARunFindsLessAndDoesNotStop() {
    var guidance = Bench.norms([Self.universal])
    guidance.wordLists = []
    #expect(RuleRun(rules: [UniversalClaims()], guidance: guidance, today: Bench.today).report().open.isEmpty)
  }

  // MARK: Waivers

  @Test func aWaiverLetsOneRuleStandInOneEntry() {
    let report = Bench.run([Self.universal, Self.universal], waivers: [Self.waiver("universal-claim")])
    #expect(report.waived.map(\.owner) == ["almaria.feedback.number-0"])
    #expect(report.open.map(\.owner) == ["almaria.feedback.number-1"])
    #expect(report.aboutWaivers.isEmpty)
  }

  @Test func aWaiverOfALineHoldsThereAlone() {
    let waivers = [1, 2].map { line in
      let scope = Waiver.Scope.line(file: SampleText.place.file, line: line)
      return Waiver("universal-claim", in: scope, reason: "It is a quotation.", at: SampleText.place)
    }
    #expect(Bench.run([Self.universal], waivers: [waivers[0]]).open.isEmpty)
    #expect(Bench.run([Self.universal], waivers: [waivers[1]]).open.count == 1)
  }

  @Test(arguments: [
    (waiver("universal-claims"), "waiver-of-unknown-rule"),
    (waiver("universal-claim", reason: " "), "waiver-without-reason"),
    (waiver("filler-word"), "waiver-without-finding"),
  ])
  func aWaiverThatWaivesNothingIsTold(_ waiver: Waiver, _ id: String) {
    let report = Bench.run([Self.universal], waivers: [waiver])
    #expect(report.open.map(\.rule) == ["universal-claim"])
    #expect(report.aboutWaivers.map(\.id) == [id])
  }

  // MARK: Baselines

  @Test func aBaselineKnowsWhatWasThereAndNothingNew() {
    let baseline = Baseline(of: Bench.run([Self.universal]).open)
    let report = Bench.run([Self.universal, Self.filler], baseline: baseline)
    #expect(report.known.map(\.rule) == ["universal-claim"])
    #expect(report.open.map(\.rule) == ["filler-word"])
    #expect(report.gone.isEmpty)
  }

  @Test func anEditedSentenceIsFoundAgain() {
    let baseline = Baseline(of: Bench.run([Self.universal]).open)
    let report = Bench.run(["Praise is always given in private."], baseline: baseline)
    #expect(report.known.isEmpty && report.open.count == 1 && report.gone == baseline.known)
  }

  @Test func aBaselineOnlyShrinks() {
    let baseline = Baseline(of: Bench.run([Self.universal, Self.filler]).open)
    #expect(
      baseline.shrunk(to: Bench.run([Self.universal, Self.universal]).open).known.map(\.rule) == ["universal-claim"]
    )
    #expect(baseline.shrunk(to: []).known.isEmpty)
  }

  @Test func aBaselineIsWrittenAndReadAgain() {
    let baseline = Baseline(of: Bench.run([Self.universal, Self.filler]).open)
    #expect(baseline.known.count == 2)
    #expect(Baseline(text: "# known\n\n" + baseline.text) == baseline)
    #expect(Baseline(text: "universal-claim almaria\n") == nil)
  }
}
