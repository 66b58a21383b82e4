import Diagnostics
import GuidanceModel
import MeetingCalendar
import Pair
import Testing

@testable import BriefComposition

/// Rules that hold for every pair of countries in depth, for both readers. Every ordered pair is tried at one stage, in turn, and
/// every country with itself and with a country of which only the region is held at all of them.
@Suite struct EveryPairTests {
  private static let place = Diagnostics.SourceLocation(file: "pair", line: 1, column: 1)
  private static let composer = BriefComposer(
    material: RealContent.material,
    zones: nil,
    today: CivilDate(daysSinceEpoch: 20_780)
  )

  private static func profile(_ mentor: CultureID, _ mentoree: CultureID, _ stage: Stage) -> Profile {
    func person(_ role: Role, _ culture: CultureID) -> Person {
      var person = Person(role: role, location: place)
      person.cultures = [.init(culture: Located(culture, at: place), tie: .raised)]
      return person
    }
    return Profile(
      id: "pair",
      declaredStage: stage,
      mentor: person(.mentor, mentor),
      mentoree: person(.mentoree, mentoree)
    )
  }

  @Test(arguments: RealContent.countries)
  func briefsAreShortSourcedMirroredAndAboutThisPair(_ mentor: CultureID) throws {
    let first = RealContent.countries.firstIndex(of: mentor) ?? 0
    for (index, mentoree) in RealContent.countries.enumerated() {
      try check(mentor, mentoree, Stage.allCases[(first + index) % Stage.allCases.count])
    }
  }

  @Test(arguments: Stage.allCases)
  func aPairOfOneCountryGetsAPageAboutDistance(_ stage: Stage) throws {
    for country in RealContent.countries {
      try check(country, country, stage)
      let brief = Self.composer.brief(for: .mentoree, from: Self.profile(country, country, stage))
      let practices = Set(RealContent.material.practices.map(\.core.id))
      let origins = brief.blocks.flatMap(\.lines).map(\.origin)
      #expect(origins.contains { if case .entry(let id) = $0 { practices.contains(id) } else { false } }, "\(country)")
    }
  }

  @Test(arguments: Stage.allCases)
  func aCountryThatIsHeldByNameGetsItsRegionAndSaysSo(_ stage: Stage) throws {
    for country in RealContent.countriesByName {
      let profile = Self.profile("jp", country, stage)
      let brief = Self.composer.brief(for: .mentor, from: profile)
      #expect(brief.wordCount <= 1_000)
      #expect(foreign(brief, to: ["jp", country]).isEmpty, "\(country)")
      let basis = brief.blocks.first { $0.id == .basis }?.lines.map(\.label) ?? []
      #expect(basis.contains("Not held"), "\(country) \(stage)")
    }
  }

  private func check(_ mentor: CultureID, _ mentoree: CultureID, _ stage: Stage) throws {
    let profile = Self.profile(mentor, mentoree, stage)
    let briefs = Role.allCases.map { Self.composer.brief(for: $0, from: profile) }
    for brief in briefs {
      let name = "\(mentor) \(mentoree) \(stage) \(brief.reader)"
      #expect(brief.wordCount <= 1_000, "\(name)")
      let numbers = Set(brief.sources.map(\.number))
      let lines = brief.blocks.flatMap(\.lines)
      #expect(lines.allSatisfy { numbers.isSuperset(of: $0.sources) && !$0.origin.id.isEmpty }, "\(name)")
      #expect(foreign(brief, to: [mentor, mentoree]).isEmpty, "\(name)")
      let matters = brief.blocks.first { $0.id == .matters }?.lines ?? []
      let headings = matters.filter { $0.kind == .heading }
      #expect((1...MattersBlock.most).contains(headings.count), "\(name)")
      #expect(matters.count { $0.kind == .act } >= headings.count, "every matter says what to do: \(name)")
      #expect(Set(headings.map(\.text)).count == headings.count, "\(name)")
      #expect(brief.blocks.contains { $0.id == .say && $0.lines.contains { $0.kind == .say } }, "\(name)")
      let spoken = lines.filter { [.act, .say, .ask, .avoid].contains($0.kind) }.map(\.text)
      #expect(Set(spoken).count == spoken.count, "nothing is said twice: \(name)")
    }
    #expect(gaps(briefs[0]) == gaps(briefs[1]))
    let again = Self.composer.brief(for: .mentor, from: profile)
    #expect(again == briefs[Role.allCases.firstIndex(of: .mentor) ?? 0])
  }

  /// Ids of norms of a culture that is neither of the two, nor their region.
  private func foreign(_ brief: Brief, to cultures: [CultureID]) -> [String] {
    let regions = cultures.compactMap { RealContent.material.cultures[$0]?.parent?.value }
    let own = Set((cultures + regions).map(\.text))
    return brief.blocks.flatMap(\.lines).map(\.origin.id).filter { id in
      RealContent.normIDs.contains(id) && !own.contains(String(id.prefix { $0 != "." }))
    }
  }

  /// What the picture says of each dimension, whoever reads it.
  private func gaps(_ brief: Brief) -> [DimensionID: String] {
    let rows = brief.blocks.compactMap(\.chart).flatMap(\.rows)
    return Dictionary(rows.map { ($0.dimension, $0.note ?? "") }, uniquingKeysWith: { first, _ in first })
  }
}
