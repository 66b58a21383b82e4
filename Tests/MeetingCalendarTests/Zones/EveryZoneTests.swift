import GuidanceModel
import Testing

@testable import MeetingCalendar

/// Every zone of the system against Python's zoneinfo over the same files, 2020 to 2035.
@Suite(.enabled(if: IndependentZones.python != nil && ZoneDatabase().version != nil))
struct EveryZoneTests {
  private let database = ZoneDatabase()

  @Test func everyZoneAgreesWithPython() throws {
    let python = try #require(IndependentZones.python)
    let independent = try IndependentZones(python: python, folder: database.folder)
    #expect(independent.zones.count > 400)
    var compared = 0
    for expected in independent.zones {
      let zone = try database.zone(named: expected.name)
      let wrong = Self.wrongInstants(zone, expected) + Self.wrongWalls(zone, expected)
      #expect(wrong == [], "\(expected.name)")
      compared += expected.instants.count + expected.walls.count
    }
    #expect(compared > 200_000)
  }

  private static func wrongInstants(_ zone: Zone, _ expected: IndependentZones.Expected) -> [Int] {
    expected.instants.filter { row in
      let offset = zone.offset(at: Instant(seconds: row.seconds))
      return offset.seconds != row.offset || offset.abbreviation != row.abbreviation
    }.map(\.seconds)
  }

  /// Python gives a wall time in a gap the offset before the change with fold 0 and the one after it with fold 1.
  private static func wrongWalls(_ zone: Zone, _ expected: IndependentZones.Expected) -> [Int] {
    expected.walls.filter { row in
      let day = row.seconds.flooredDivision(by: 86_400)
      let time = ClockTime(wrapping: (row.seconds - day * 86_400) / 60)
      let offsets = (row.seconds - row.first, row.seconds - row.second)
      switch zone.reading(of: CivilDate(daysSinceEpoch: day), at: time) {
      case .exact(let moment):
        return offsets.0 != offsets.1 || moment.instant.seconds != offsets.0
      case .gap(let earlier, let later):
        return row.first >= row.second || later.instant.seconds != offsets.0 || earlier.instant.seconds != offsets.1
      case .fold(let first, let second):
        return row.first <= row.second || first.instant.seconds != offsets.0 || second.instant.seconds != offsets.1
      }
    }.map(\.seconds)
  }
}
