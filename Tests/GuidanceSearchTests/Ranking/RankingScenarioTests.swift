import GuidanceModel
import Testing

@testable import GuidanceSearch

/// Named scenarios with the exact order of what is found.
@Suite struct RankingScenarioTests {
  /// Own culture, then its region, then what is general; never a neighbour's.
  @Test func ownThenRegionThenGeneral() {
    #expect(
      answers("criticism bordurian") == [
        "borduria.feedback.private", "high-mountains.feedback.after-the-meal", "question.hearing-criticism",
        "situation.quiet-after-criticism",
      ]
    )
  }

  /// Nothing is held for Almaria: general guidance answers, no other country's.
  @Test func aCultureWithoutEntries() {
    #expect(answers("criticism in Almaria") == ["question.hearing-criticism", "situation.quiet-after-criticism"])
  }

  @Test func aRegionBringsItsCountriesAfterItself() {
    #expect(
      answers("highlander criticism").filter { $0.text.contains(".feedback.") } == [
        "high-mountains.feedback.after-the-meal", "borduria.feedback.private", "syldavia.feedback.plain",
      ]
    )
  }

  @Test func aPairBringsBoth() {
    let found = answers("bordurian mentor syldavian mentee criticism")
    #expect(Set(found.prefix(2)) == ["borduria.feedback.private", "syldavia.feedback.plain"])
    #expect(!found.contains("us.feedback.sandwich"))
  }

  /// Without a culture, general guidance comes before a norm that matches as well.
  @Test func generalFirstWhereNoCultureIsNamed() {
    #expect(answers("how do I criticise").first == "question.hearing-criticism")
  }

  @Test func aSituationIsFoundByWhatPeopleSay() {
    #expect(answers("she is so quiet since my criticism").first == "situation.quiet-after-criticism")
    #expect(answers("report two weeks late").first == "situation.report-late")
    #expect(answers("expensive present").first == "situation.gift")
  }

  /// Word for word the title of an entry, even where others match better.
  @Test(arguments: [
    ("Criticism in private", "borduria.feedback.private"), ("a good pause!", "question.good-pause"),
    ("EARLY IS POLITE", "syldavia.time.early"), ("A gift, and what to do with it", "situation.gift"),
    ("How long does the other wait?", "checklist.rules.late"),
  ])
  func theExactTitleIsFirst(_ text: String, _ id: EntryID) {
    #expect(answers(text).first == id)
  }

  @Test func theKindAskedForIsFirst() {
    #expect(answers("checklist gifts").first == "checklist.rules.gifts")
    #expect(answers("what can I ask about criticism").first == "question.hearing-criticism")
  }

  @Test func chosenKindsAndTopicsFilter() {
    #expect(answers("criticism") { $0.kinds = [.question] } == ["question.hearing-criticism"])
    #expect(Set(answers("criticism report") { $0.topics = ["time"] }) == ["situation.report-late"])
  }

  @Test(arguments: [["criticise", "criticize"], ["protégé late", "protege late"], ["U.S. praise", "US praise"]])
  func spellingsFindTheSame(_ texts: [String]) {
    #expect(Set(texts.map { answers($0) }).count == 1)
    #expect(!answers(texts[0]).isEmpty)
  }

  /// Nothing is held: nothing is found, and the nearest topics are named.
  @Test(arguments: ["best pizza in naples", "python list comprehension", "weather tomorrow"])
  func nothingHeld(_ text: String) {
    let found = results(text)
    #expect(found.total == 0)
    #expect(found.results.isEmpty)
  }

  @Test func theNearestTopicsAreNamed() {
    let found = results("deadline xylophone zebra quagga walrus")
    #expect(found.results.isEmpty)
    #expect(found.nearestTopics.first == "time")
  }

  @Test func equalScoresStandByID() {
    let found = results("late gift").results
    for (left, right) in zip(found, found.dropFirst()) where left.score.total == right.score.total {
      #expect(left.entry.id < right.entry.id)
    }
  }

  @Test func theLimitCutsTheListAndNotTheTotal() {
    let all = results("criticism")
    let two = results("criticism") { $0.limit = 2 }
    #expect(two.results.map(\.entry.id) == Array(all.results.map(\.entry.id).prefix(2)))
    #expect(two.total == all.total)
    #expect(two.facets == all.facets)
    #expect(results("criticism") { $0.limit = 0 }.results.isEmpty)
    #expect(results("criticism") { $0.limit = -1 }.results.isEmpty)
  }
}
