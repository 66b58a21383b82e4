import GuidanceModel
import KnowledgeBase
import MeetingCalendar
import Pair

extension KnownNames {
  /// What the base and the tz database hold.
  init(_ base: KnowledgeBase, zones: ZoneDatabase) throws {
    let cultures = try base.cultures().map { ($0.id, $0.sort) }
    self.init(
      cultures: Dictionary(cultures, uniquingKeysWith: { first, _ in first }),
      checklistItems: Set(try base.entries(kinds: [.checklist]).map(\.id)),
      situations: Set(try base.entries(kinds: [.situation]).map(\.id)),
      statements: Set(try base.instruments().flatMap(\.statements).map(\.id)),
      observances: Set(try base.observances().map(\.id)),
      zoneProblem: { name in
        do throws(ZoneError) {
          _ = try zones.zone(named: name)
          return nil
        } catch {
          return error.description
        }
      }
    )
  }
}
