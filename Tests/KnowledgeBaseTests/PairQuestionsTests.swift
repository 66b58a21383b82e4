import GuidanceModel
import Testing

@testable import KnowledgeBase

/// What a brief asks for is chosen in the base, not read whole.
@Suite struct PairQuestionsTests {
  private static let guidance: Guidance = {
    var random = RandomValues(seed: 7)
    var guidance = Guidance()
    guidance.observances = (0..<40).map { number in
      var observance = random.observance()
      observance.id = EntryID("observance.\(number)")
      return observance
    }
    guidance.entries = (0..<40).map { _ in random.entry(.situation) }
    return guidance
  }()

  private static func base() throws -> KnowledgeBase {
    try KnowledgeBase.open(folders: [], files: [], cacheFolder: nil, programVersion: "1") { _ in (guidance, []) }
  }

  @Test func observancesOfTheirPlacesAndOfTheirOwn() throws {
    let base = try Self.base()
    let all = Self.guidance.observances.sorted { $0.id < $1.id }
    let places = Set(all.flatMap { $0.places.map(\.value) }).sorted()
    try #require(places.count > 3)
    for (place, own) in zip(places, all.map(\.id)) {
      let wanted = all.filter { $0.id == own || $0.places.contains { $0.value == place } }
      #expect(try base.observances(in: [place], ids: [own]) == wanted)
    }
    #expect(try base.observances(in: [], ids: []).isEmpty)
    #expect(try base.observances(in: places, ids: all.map(\.id)) == all)
  }

  @Test func situationsThatAreNamedOrRaised() throws {
    let base = try Self.base()
    let held: [Situation] = try base.entries(kind: .situation).compactMap { entry in
      if case .situation(let situation) = entry { situation } else { nil }
    }
    let raised = held.filter { !$0.facts.isEmpty }
    try #require(!raised.isEmpty && raised.count < held.count)
    #expect(try base.situations(ids: []) == raised)
    let named = try #require(held.last { $0.facts.isEmpty })
    #expect(
      try base.situations(ids: [named.core.id, "no.such.one"]) == held.filter { !$0.facts.isEmpty || $0 == named }
    )
    for alias in named.core.aliases {
      let found = try base.situations(ids: [alias]).map(Entry.situation)
      #expect(try base.entries(ids: [alias]).allSatisfy(found.contains))
    }
  }
}
