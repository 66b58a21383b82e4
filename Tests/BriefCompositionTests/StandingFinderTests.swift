import GuidanceModel
import Pair
import Testing

@testable import BriefComposition

@Suite struct StandingFinderTests {
  private func standing(_ dimension: DimensionID, _ change: (inout Person) -> Void) -> Standing {
    var person = Fixture.person(.mentor, "almaria")
    change(&person)
    return StandingFinder(material: Fixture.material, person: person).standing(on: dimension)
  }

  @Test func theCountryCountsWhereNothingElseIsKnown() {
    let found = standing("criticism") { _ in }
    #expect(found.range == -2...(-2))
    #expect(found.level == .country(["almaria"]))
    #expect(found.conflict == nil)
  }

  @Test func theProfessionComesBeforeTheCountry() {
    let found = standing("criticism") { person in
      person.work = .init(profession: Located("smithing", at: Fixture.place))
    }
    #expect(found.range == -3...(-3))
    #expect(found.level == .profession("smithing"))
  }

  @Test func theOrganisationComesBeforeTheCountryAndTheConflictIsKept() {
    let found = standing("power-distance") { person in
      person.work = .init(culture: Located("guild", at: Fixture.place))
    }
    #expect(found.level == .organisation("guild"))
    #expect(found.conflict == Standing.Conflict(level: .country(["almaria"]), range: -1...(-1)))
  }

  @Test func whatIsDeclaredComesBeforeEverything() {
    let found = standing("criticism") { person in
      person.work = .init(profession: Located("smithing", at: Fixture.place))
      person.preferences = [
        .init(dimension: Located("criticism", at: Fixture.place), value: 1, text: Fixture.said("softly", by: .mentor))
      ]
    }
    #expect(found.range == 1...1)
    #expect(found.level == .declared)
    #expect(found.confidence == 1)
  }

  @Test func twoCulturesMakeASpanAndNotAMean() {
    let found = standing("criticism") {
      $0.cultures = [Fixture.tie("almaria"), Fixture.tie("borduria", .lived, years: 8)]
    }
    #expect(found.range == -2...2)
    #expect(found.level == .country(["almaria", "borduria"]))
  }

  @Test(arguments: [
    (2, [CultureID]([CultureID("almaria")])), (3, ["almaria", "borduria"]), (nil, ["almaria", "borduria"]),
  ])
  func aShortStayDoesNotCount(_ years: Int?, _ expected: [CultureID]) {
    var person = Fixture.person(.mentor, "almaria")
    person.cultures.insert(Fixture.tie("borduria", .lived, years: years), at: 0)
    #expect(StandingFinder(material: Fixture.material, person: person).countries == expected)
  }

  @Test func heritageCountsOnlyAlone() {
    let both = standing("criticism") { $0.cultures.append(Fixture.tie("borduria", .heritage)) }
    #expect(both.range == -2...(-2))
    let alone = standing("criticism") { $0.cultures = [Fixture.tie("borduria", .heritage)] }
    #expect(alone.range == 2...2)
  }

  @Test func aCountryWithoutAPositionFallsBackToItsRegionAndCountsLess() {
    let found = standing("criticism") { $0.cultures = [Fixture.tie("cascara")] }
    #expect(found.range == 1...1)
    #expect(found.level == .region(["lowlands"]))
    #expect(found.confidence == 0.85 * 0.8)
  }

  @Test func nothingKnownStaysUnknown() {
    #expect(standing("clock") { $0.cultures = [Fixture.tie("cascara")] } == .unknown)
    #expect(standing("criticism") { $0.cultures = [] } == .unknown)
  }

  @Test func answersToTheInstrumentAreDeclared() {
    var material = Fixture.material
    let statements = [("a", Instrument.Statement.Pole.high), ("b", .low)].map { slug, pole in
      Instrument.Statement(
        id: EntryID("instrument.style.\(slug)"),
        dimension: Located("criticism", at: Fixture.place),
        toward: pole,
        text: Fixture.rich("x")
      )
    }
    material.instruments = [
      Instrument(
        id: "instrument.style",
        title: "Style",
        purpose: Fixture.rich("x"),
        statements: statements,
        location: Fixture.place
      )
    ]
    var person = Fixture.person(.mentor, "almaria")
    person.answers = [
      .init(statement: Located("instrument.style.a", at: Fixture.place), value: 5),
      .init(statement: Located("instrument.style.b", at: Fixture.place), value: 1),
    ]
    let found = StandingFinder(material: material, person: person).standing(on: "criticism")
    #expect(found.range == 2...2)
    #expect(found.level == .declared)
  }

  @Test(arguments: [(-2...(-2), 2...2, 4), (-2...2, 1...3, 0), (0...1, 2...2, 1), (2...2, -1...0, 2)])
  func distanceIsBetweenTheNearestEnds(_ left: ClosedRange<Int>, _ right: ClosedRange<Int>, _ expected: Int) {
    #expect(left.distance(to: right) == expected)
    #expect(right.distance(to: left) == expected)
  }
}
