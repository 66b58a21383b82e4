import GuidanceModel
import Testing

@testable import GuidanceSearch

@Suite struct SnippetTests {
  private func snippet(_ passages: String..., stems: Set<String>) -> Snippet {
    let advice = passages.dropFirst().map {
      Advice(for: .both, text: SmallGuidance.text($0), location: SmallGuidance.place())
    }
    let norm = Norm(
      core: SmallGuidance.core("borduria.trust.x", ["trust"], "Title", []),
      culture: "borduria",
      tendency: SmallGuidance.text(passages[0]),
      advice: advice
    )
    return Snippet(of: .norm(norm), stems: stems)
  }

  private func marked(_ snippet: Snippet) -> [String] {
    snippet.highlights.map { String(decoding: Array(snippet.text.utf8)[$0], as: UTF8.self) }
  }

  @Test func theSentenceWithMostOfTheWords() {
    let found = snippet(
      "Trust grows slowly. Criticism waits.",
      "After criticism, trust may need a week. Then ask.",
      stems: ["trust", "critic"]
    )
    #expect(found.text == "After criticism, trust may need a week. Then ask.")
    #expect(marked(found) == ["criticism", "trust"])
  }

  @Test func theFirstSentenceWhereNothingMatches() {
    #expect(snippet("Trust grows slowly.", "Ask.", stems: ["walru"]).text == "Trust grows slowly.")
  }

  @Test func everyFormOfAWordIsMarked() {
    #expect(marked(snippet("He spoke, she speaks — é speaking!", stems: ["speak"])) == ["spoke", "speaks", "speaking"])
  }

  @Test(arguments: [
    ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]), ("", []), ("  a \n b ", ["a b"]),
    ("At 9.30 sharp.", ["At 9.30 sharp."]),
  ])
  func sentences(_ text: String, _ expected: [String]) {
    #expect(Sentences.of(text) == expected)
  }
}
