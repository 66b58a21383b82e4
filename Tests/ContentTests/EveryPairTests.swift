import Diagnostics
import GuidanceModel
import MeetingCalendar
import Pair
import Testing

@testable import BriefComposition

/// Rules that hold for every pair of countries in depth, at every stage, for both readers.
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

  @Test(arguments: RealContent.countries, Stage.allCases)
  func briefsAreShortSourcedMirroredAndAboutThisPair(_ mentor: CultureID, _ stage: Stage) throws {
    for mentoree in RealContent.countries {
      let profile = Self.profile(mentor, mentoree, stage)
      let briefs = Role.allCases.map { Self.composer.brief(for: $0, from: profile) }
      for brief in briefs {
        let name = "\(mentor) \(mentoree) \(stage) \(brief.reader)"
        #expect(brief.wordCount <= 1_000, "\(name)")
        let numbers = Set(brief.sources.map(\.number))
        #expect(brief.blocks.allSatisfy { block in block.lines.allSatisfy { numbers.isSuperset(of: $0.sources) } })
        #expect(foreign(brief, to: [mentor, mentoree]).isEmpty, "\(name)")
        #expect(brief.blocks.contains { $0.id == .matters && !$0.lines.isEmpty }, "\(name)")
        #expect(brief.blocks.contains { $0.id == .say && $0.lines.contains { $0.kind == .say } }, "\(name)")
      }
      #expect(gaps(briefs[0]) == gaps(briefs[1]))
    }
  }

  /// Ids of norms of a culture that is neither of the two, nor their region.
  private func foreign(_ brief: Brief, to cultures: [CultureID]) -> [String] {
    let regions = cultures.compactMap { RealContent.material.cultures[$0]?.parent?.value }
    let own = Set((cultures + regions).map(\.text))
    let norms = Set(RealContent.material.norms.map(\.core.id.text))
    return brief.blocks.flatMap(\.lines).map(\.origin.id).filter { id in
      norms.contains(id) && !own.contains(String(id.prefix { $0 != "." }))
    }
  }

  /// What the picture says of each dimension, whoever reads it.
  private func gaps(_ brief: Brief) -> [DimensionID: String] {
    let rows = brief.blocks.compactMap(\.chart).flatMap(\.rows)
    return Dictionary(rows.map { ($0.dimension, $0.note ?? "") }, uniquingKeysWith: { first, _ in first })
  }
}
