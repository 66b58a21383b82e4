package import GuidanceModel

/// All that a meeting's calendar is computed from: the day, the clocks, the countries and their observances.
package struct Almanac: Sendable {
  /// The day on which a brief is made.
  package var today: CivilDate
  package var zones: ZoneDatabase
  package var workplaces: Workplaces
  package var observances: [Observance]

  package init(today: CivilDate, zones: ZoneDatabase, workplaces: Workplaces, observances: [Observance]) {
    self.today = today
    self.zones = zones
    self.workplaces = workplaces
    self.observances = observances
  }

  package init(today: CivilDate, zones: ZoneDatabase, cultures: [Culture], observances: [Observance]) {
    self.init(today: today, zones: zones, workplaces: Workplaces(cultures), observances: observances)
  }
}
