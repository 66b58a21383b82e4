import GuidanceModel
import GuidanceSearch
import Testing

@testable import KnowledgeBase

/// Whatever is typed, the database answers and never complains.
@Suite struct HostileQuestionTests {
  private static let questions = [
    "", " ", "\"", "'", "''", "\"\"", "pre-meeting", "don't", "U.S.", "AND", "OR", "NOT", "NEAR", "NEAR(a b, 2)",
    "a AND", "AND OR NOT", "title:feedback", "asked : x", "{title asked} : x", "- title : x", "*", "quiet*", "^quiet",
    "quiet + alone", "(", ")", "((((", "a\u{0}b", "\\", "%", "_", ";", "--", "'; DROP TABLE entry; --", "?1", ":x",
    "@x",
    "$x", "🙂", "👩🏽‍🔬", "信頼 関係", "日本", "ثقة", "\u{202E}teiuq", "שקט", "é", "e\u{301}", "\u{FFFD}", "1e309", "0x41",
    "the of and", "quiet quiet quiet", "C++", "e-mail", "rock 'n' roll", "=us", "= us", "sai noth", "\r\n\t", "-",
    "--help",
  ]

  private static let base = Result { try ContentSandbox().open() }

  @Test(arguments: questions, [false, true])
  func answered(_ text: String, _ isLiteral: Bool) throws {
    let base = try Self.base.get()
    let found = try Search(in: base).answer(SearchQuestion(text, isLiteral: isLiteral))
    #expect(found.results.count <= found.total)
  }

  @Test func tenThousandWords() throws {
    let base = try Self.base.get()
    let words = (0..<10_000).map { "word\($0)" }.joined(separator: " ")
    _ = try Search(in: base).answer(SearchQuestion("quiet " + words))
    _ = try Search(in: base).answer(SearchQuestion(String(repeating: "quiet ", count: 10_000)))
    _ = try Search(in: base).answer(SearchQuestion(String(repeating: "q", count: 1_000_000)))
  }

  /// Even stems that no builder would make do no harm.
  @Test(arguments: questions)
  func hostileStems(_ text: String) throws {
    let base = try Self.base.get()
    _ = try base.candidates(CandidateRequest(stems: [text, "quiet"], facets: SearchFacets(), limit: 5))
    _ = try base.meanings(of: [text])
    _ = try base.terms([text])
    _ = try base.words(beginning: text, limit: 3)
    _ = try base.entries(ids: [EntryID(text)])
  }

  @Test func anEmptyBaseAnswers() throws {
    let base = try KnowledgeBase.open(folders: [], files: [], cacheFolder: nil, programVersion: "1") { _ in
      (.init(), [])
    }
    #expect(try Search(in: base).answer(SearchQuestion("quiet")).total == 0)
    #expect(try Search(in: base).answer(SearchQuestion("")).total == 0)
    #expect(try base.programme() == nil)
  }
}
