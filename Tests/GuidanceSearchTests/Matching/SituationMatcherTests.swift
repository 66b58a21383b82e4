import Diagnostics
import GuidanceModel
import Testing

@testable import GuidanceSearch

/// What a text seems to be about, in a base of three situations.
@Suite struct SituationMatcherTests {
  private static let place = Diagnostics.SourceLocation(file: "situations.xml", line: 1, column: 1)

  private static func situation(_ slug: String, _ title: String, _ asked: [(String, Side)]) -> Situation {
    let rich = { (text: String) in RichText([TextRun(.words(text), at: place)]) }
    return Situation(
      core: EntryCore(
        id: EntryID("situation.\(slug)"),
        topics: [],
        evidence: .practitioner,
        checked: CivilDate(daysSinceEpoch: 20_780),
        title: Located(title, at: place),
        asked: asked.map { Located($0.0, at: place) },
        location: place
      ),
      minutes: 5,
      sensitivity: .low,
      what: rich(title),
      meaning: rich(""),
      advice: [],
      next: rich(""),
      askedBy: asked.map(\.1)
    )
  }

  private static let matcher: SituationMatcher = {
    let situations = [
      situation("forge", "A forge of one's own", [("open my own forge", .caused), ("she wants a forge", .affected)]),
      situation("debt", "A debt between friends", [("my friend owes me silver", .affected)]),
      situation("flood", "The river in the workshop", [("water stands in the workshop", .both)]),
      situation(
        "bell",
        "The bell rings too often",
        [("I ring him at night", .caused), ("he rings me at night", .affected)]
      ),
    ]
    let phrases = SituationPhrases(of: situations.map(Entry.situation), concepts: Concepts([]), vectors: nil)
    return SituationMatcher(phrases, concepts: Concepts([]), vectors: nil)
  }()

  @Test(arguments: [
    ("I want to open my own forge", "situation.forge"), ("He owes me silver, my friend", "situation.debt"),
    ("Water in the workshop!", "situation.flood"),
  ])
  func plainWordsFindTheirSituation(_ text: String, _ id: String) {
    #expect(Self.matcher.match(text)?.situation.text == id)
  }

  @Test(arguments: ["", "the and of", "Learn to read music and to dance", "Name the colours of the flag near water"])
  func nothingIsSaidRatherThanSomethingWrong(_ text: String) {
    #expect(Self.matcher.match(text) == nil)
  }

  @Test func thePhrasesTellWhoseMoveItIs() {
    #expect(Self.matcher.match("I open my own forge")?.side == .caused)
  }

  @Test(arguments: [("I ring her at night", Side.caused), ("She rings me at night", .affected)])
  func whoSpeaksTellsWhoseMoveItIs(_ text: String, _ side: Side) {
    #expect(Self.matcher.match(text)?.side == side)
  }

  @Test(arguments: [
    ("I send her too much", Speaker.oneself), ("My mentor sends too much", .other), ("She sends me too much", .other),
    ("My letters are late", .oneself), ("late letters", nil),
  ])
  func whoIsSpokenOfFirst(_ text: String, _ speaker: Speaker?) { #expect(Speaker(of: text) == speaker) }

  @Test func aNameIsTheOther() { #expect(Speaker(of: "Bo forgets my letters", names: ["ada", "bo"]) == .other) }

  @Test func theNamesOfTheTwoCountForNothing() throws {
    let plain = try #require(Self.matcher.ranked("she wants a forge").first)
    let named = Self.matcher.ranked("Ottokar Sztaho wants a forge", without: ["ottokar", "sztaho"]).first
    #expect(named?.score == plain.score)
    #expect(try #require(Self.matcher.ranked("Ottokar Sztaho wants a forge").first).score < plain.score)
  }

  @Test func aNearWordCountsForLess() throws {
    let rows: [(word: String, row: [Int8])] = [("forge", [127, 0]), ("smithy", [100, 78]), ("river", [0, 127])]
    let vectors = try #require(VectorFile.vectors(VectorFile.bytes(rows)))
    let situations = [
      Self.situation("forge", "A forge", [("my own forge", .both)]),
      Self.situation("flood", "A river", [("the wide river", .both)]),
    ]
    let phrases = SituationPhrases(of: situations.map(Entry.situation), concepts: Concepts([]), vectors: vectors)
    let matcher = SituationMatcher(phrases, concepts: Concepts([]), vectors: vectors)
    let (exact, close) = (matcher.ranked("forge"), matcher.ranked("smithy"))
    #expect(exact.first?.situation == "situation.forge" && close.first?.situation == "situation.forge")
    #expect(try #require(exact.first).score > #require(close.first).score)
  }

  @Test func theOrderOfTheWordsDoesNotMatter() {
    let forward = Self.matcher.ranked("open my own forge").map(\.situation)
    #expect(forward == Self.matcher.ranked("forge, my own: open").map(\.situation))
  }
}
