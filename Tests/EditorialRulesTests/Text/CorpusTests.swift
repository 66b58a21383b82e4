import GuidanceModel
import Testing

@testable import EditorialRules

@Suite struct CorpusTests {
  /// Files are looked at one after the other with the words that are known so far: each as if it were the only one.
  @Test func whatWasLookedAtBeforeLeavesNoTrace() {
    let numbers = ["often", "seldom", "soon", "late", "Always", "abroad", "today"]
    let guidance = Bench.norms((0..<30).map { "A plan always counts \(numbers[$0 % 7]). It holds \($0) days." })
    var context = RuleContext(groundsOf: guidance, today: Bench.today)
    for entry in guidance.entries.reversed() {
      var part = Guidance()
      part.entries = [entry]
      context.look(at: part)
      part.wordLists = guidance.wordLists
      part.cultures = guidance.cultures
      let alone = RuleContext(part, today: Bench.today)
      let passages = alone.passages.filter { $0.owner == entry.id.text }
      #expect(context.passages.map(\.text) == passages.map(\.text))
      for (passage, other) in zip(context.passages, passages) {
        #expect(context.words(passage.tokens) == alone.words(other.tokens))
        #expect(context.sentences(of: passage).map(\.count) == alone.sentences(of: other).map(\.count))
      }
      #expect(UniversalClaims().findings(in: context) == UniversalClaims().findings(in: alone))
      #expect(!UniversalClaims().findings(in: context).isEmpty)
    }
  }
}
