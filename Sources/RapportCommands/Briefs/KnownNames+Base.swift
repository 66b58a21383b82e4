import GuidanceModel
import MeetingCalendar
import Pair

extension KnownNames {
  /// What the base and the tz database hold of the names that a profile uses: enough to say that all is well.
  init(_ base: any GuidanceShelf, _ cultures: [Culture], usedBy profile: Profile, zones: ZoneDatabase) throws {
    let ledger = profile.ledger
    let used =
      ledger.agreements.map(\.item.value) + ledger.expectations.map(\.item.value)
      + ledger.incidents.map(\.situation.value)
    try self.init(
      base,
      cultures,
      entries: base.entries(ids: used),
      observances: base.observances(in: [], ids: profile.declaredObservances),
      zones: zones
    )
  }

  /// What the base and the tz database hold: every name, for near misses.
  init(_ base: any GuidanceShelf, _ cultures: [Culture], zones: ZoneDatabase) throws {
    try self.init(
      base,
      cultures,
      entries: base.entries(kinds: [.checklist, .situation]),
      observances: base.observances(),
      zones: zones
    )
  }

  private init(
    _ base: any GuidanceShelf,
    _ cultures: [Culture],
    entries: [Entry],
    observances: [Observance],
    zones: ZoneDatabase
  ) throws {
    var guidance = Guidance()
    guidance.cultures = cultures
    guidance.entries = entries
    guidance.instruments = try base.instruments()
    guidance.observances = observances
    self.init(guidance, zones: zones)
  }

  /// What the content and the tz database hold.
  ///
  /// - Parameter undecoded: names of files with mistakes: whoever names them is not to blame.
  init(_ guidance: Guidance, undecodedIDs undecoded: Set<String> = [], zones: ZoneDatabase) {
    let undecoded = undecoded.map { EntryID($0) }
    self.init(
      cultures: Dictionary(guidance.cultures.map { ($0.id, $0.sort) }, uniquingKeysWith: { first, _ in first }),
      checklistItems: Set(guidance.entries.filter { $0.kind == .checklist }.map(\.id) + undecoded),
      situations: Set(guidance.entries.filter { $0.kind == .situation }.map(\.id) + undecoded),
      statements: Set(guidance.instruments.flatMap(\.statements).map(\.id) + undecoded),
      observances: Set(guidance.observances.map(\.id) + undecoded),
      zoneProblem: { name in
        do throws(ZoneError) {
          _ = try zones.zone(named: name)
          return nil
        } catch .noDatabase {
          // No mistake of the profile: the page says what it could not compute.
          return nil
        } catch {
          return error.description
        }
      }
    )
  }
}
