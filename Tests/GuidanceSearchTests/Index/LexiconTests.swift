import GuidanceModel
import Testing

@testable import GuidanceSearch

@Suite struct LexiconTests {
  private let meanings = Lexicon.meanings(of: SmallGuidance.all)

  @Test(arguments: [
    ("bordurian", Meaning.Sense.culture("borduria")), ("high mountain", .culture("high-mountains")),
    ("=bor", .culture("borduria")), ("=us", .culture("us")), ("sai noth", .topic("silence")),
    ("mentore", .role(.mentoree)), ("checklist", .kind(.checklist)),
  ])
  func named(_ phrase: String, _ sense: Meaning.Sense) {
    #expect(meanings.contains { $0.phrase == phrase && $0.sense == sense && $0.strength == 1 })
  }

  @Test func codesAreNoWords() {
    #expect(!meanings.contains { $0.phrase == "us" || $0.phrase == "bor" })
  }

  /// A word that people use about one topic hints at it.
  @Test func hints() {
    let hint = meanings.first { $0.phrase == "draft" }
    #expect(hint?.sense == .topic("feedback"))
    #expect((hint?.strength ?? 1) < 1)
  }

  @Test func twoBuildsAreAlike() {
    #expect(Lexicon.meanings(of: SmallGuidance.all) == meanings)
    #expect(Set(meanings).count == meanings.count)
  }
}
