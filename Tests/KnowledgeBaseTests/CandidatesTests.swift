import GuidanceModel
import GuidanceSearch
import Testing

@testable import KnowledgeBase

@Suite struct CandidatesTests {
  private func base() throws -> KnowledgeBase {
    let sandbox = try ContentSandbox()
    try sandbox.write(
      "cultures/syldavia.xml",
      """
      syldavia.feedback.plain|Plain words|he is blunt|Nobody is quiet there for long.
      syldavia.silence.quiet|Quiet and quieter|she is so quiet|Being quiet is thinking.
      """
    )
    return try sandbox.open()
  }

  private func ids(_ request: CandidateRequest) throws -> [EntryID] { try base().candidates(request).map(\.id) }

  /// A word in the title counts for more than one in the text.
  @Test func bestFirst() throws {
    let found = try base().candidates(CandidateRequest(stems: ["quiet"], facets: SearchFacets(), limit: 9))
    #expect(found.map(\.id) == ["syldavia.silence.quiet", "borduria.feedback.private", "syldavia.feedback.plain"])
    #expect(found.allSatisfy { $0.relevance > 0 })
  }

  @Test func facets() throws {
    func request(_ facets: SearchFacets) -> CandidateRequest {
      CandidateRequest(stems: ["quiet"], facets: facets, limit: 9)
    }
    #expect(try ids(request(SearchFacets(cultures: ["borduria"]))) == ["borduria.feedback.private"])
    #expect(try ids(request(SearchFacets(topics: ["silence"]))) == ["syldavia.silence.quiet"])
    #expect(try ids(request(SearchFacets(kinds: [.situation]))).isEmpty)
    #expect(try ids(request(SearchFacets(cultures: [], includesGeneral: false))).isEmpty)
  }

  /// Entries of a topic answer without any of the words.
  @Test func byTopic() throws {
    let request = CandidateRequest(stems: ["blunt"], alsoTopics: ["silence"], facets: SearchFacets(), limit: 9)
    let found = try base().candidates(request)
    #expect(found.map(\.id) == ["syldavia.feedback.plain", "syldavia.silence.quiet"])
    #expect(found.last?.relevance == 0)
  }

  @Test func theLimit() throws {
    #expect(try ids(CandidateRequest(stems: ["quiet"], facets: SearchFacets(), limit: 1)).count == 1)
  }

  @Test func clues() throws {
    let base = try base()
    let found = try #require(
      try base.candidates(CandidateRequest(stems: ["blunt"], facets: SearchFacets(), limit: 1)).first
    )
    let numbers = try base.terms(["plain", "word", "blunt", "quiet"]).map(\.number)
    #expect(found.clues.title == [numbers[0], numbers[1]])
    #expect(found.clues.asked == [[numbers[2]]])
    #expect(found.clues.text.contains(numbers[3]))
  }
}
