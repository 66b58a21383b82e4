import GuidanceModel
import Testing

@testable import EditorialRules

@Suite struct CorpusTests {
  /// The halves of a large base are cut into words apart: together they are what one walk over all gives.
  @Test func halvesTogetherAreTheWhole() {
    let numbers = ["often", "seldom", "soon", "late", "here", "abroad", "today"]
    let guidance = Bench.norms((0..<300).map { "In many teams a plan \(numbers[$0 % 7]) counts. It holds \($0) days." })
    let halved = Corpus(guidance)
    var walked = Corpus()
    for entry in guidance.entries { walked.add(entry) }
    let owners = Set(walked.passages.map(\.owner))
    let passages = halved.passages.filter { owners.contains($0.owner) }
    #expect(passages.count == walked.passages.count)
    for (passage, alone) in zip(passages, walked.passages) {
      #expect(passage.text == alone.text)
      #expect(words(of: passage, in: halved) == words(of: alone, in: walked))
      #expect(halved.sentences[passage.sentences].map(\.count) == walked.sentences[alone.sentences].map(\.count))
    }
  }

  private func words(of passage: Passage, in corpus: Corpus) -> [String] {
    passage.tokens.map { corpus.lexicon.spelling(corpus.tokens[$0].word) }
  }
}
