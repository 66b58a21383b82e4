import BriefComposition
import Foundation
import Testing

@testable import BriefRendering

@Suite struct JSONRendererTests {
  private func parsed(_ briefs: [Brief]) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(JSONRenderer().render(briefs).utf8))
  }

  @Test func oneBriefIsAnObjectWithTheKeysOfTheInterface() throws {
    let brief = try #require(try parsed([SampleBrief.mentor]) as? [String: Any])
    for key in ["for", "with", "content", "tzdata", "today", "blocks", "omitted", "sources"] {
      #expect(brief[key] != nil, "\(key) is missing")
    }
    let blocks = try #require(brief["blocks"] as? [[String: Any]])
    #expect(blocks.map { $0["id"] as? String } == SampleBrief.mentor.blocks.map(\.id.rawValue))
    let lines = try #require(blocks[2]["lines"] as? [[String: Any]])
    #expect(lines[2]["sources"] as? [Int] == [1])
    #expect((lines[1]["origin"] as? [String: String]) == ["kind": "profile", "id": "pair/incident"])
  }

  @Test func bothReadersAreAnArray() throws {
    let briefs = try #require(try parsed([SampleBrief.mentor, SampleBrief.mentoree]) as? [[String: Any]])
    #expect(briefs.map { $0["for"] as? String } == ["mentor", "mentoree"])
    #expect(briefs[1]["tzdata"] is NSNull)
  }

  @Test func hostileTextComesBackAsItWas() throws {
    let brief = try #require(try parsed([SampleBrief.hostile]) as? [String: Any])
    #expect(brief["with"] as? String == SampleBrief.hostile.partnerName)
    #expect(brief["title"] as? String == SampleBrief.hostile.title)
    let text = JSONRenderer().render([SampleBrief.hostile])
    #expect(!text.unicodeScalars.contains { TerminalText.isUnsafe($0) && $0 != "\n" })
  }

  @Test func omissionsWithoutANameAreNotListed() throws {
    let brief = try #require(try parsed([SampleBrief.mentor]) as? [String: Any])
    #expect((brief["omitted"] as? [Any])?.count == 3)
  }

  @Test func snapshot() {
    expectSnapshot(JSONRenderer().render([SampleBrief.mentor]), "mentor.json")
  }
}
