package import GuidanceModel
import Pair

/// One of the two with all that decides when they can meet.
///
/// A class, since every day of a plan asks both: nothing in it changes, and it is too large to copy each time.
package final class Attendee: Sendable {
  package let role: Role
  /// Nil where none is declared or the database has none of that name.
  package let zone: Zone?
  package let place: Workplaces.Place
  package let hours: WorkingHours
  /// The country where they work, if no observance of any effect is held for it; nil where one is, or where the country
  /// is not known.
  package let placeWithoutObservances: CultureID?
  /// In the order of the content.
  package let observances: [KeptObservance]
  /// The days whose observances are laid out, and these: a plan asks for each day many times.
  private let horizon: ClosedRange<CivilDate>
  private let occurrences: [KeptOccurrence]
  /// The shifts of each day of the horizon.
  private let shiftsByDay: [[Range<Instant>]]

  init(_ person: Person, zone: Zone?, in almanac: Almanac, horizon: ClosedRange<CivilDate>) {
    role = person.role
    self.zone = zone
    place = zone.map { almanac.workplaces.place(ofZone: $0.name, in: almanac.zones) } ?? .unknown
    hours = WorkingHours(of: person, at: place, in: almanac.workplaces)
    observances = KeptObservance.all(of: person, at: place, among: almanac.observances)
    placeWithoutObservances = place.countries.first { country in
      !almanac.observances.contains { $0.places.contains { $0.value == country } }
    }
    self.horizon = horizon
    occurrences = KeptOccurrence.all(of: observances, over: horizon)
    shiftsByDay =
      zone.map { [hours] zone in
        let wall = SteadyWall(zone, overDays: horizon)
        return horizon.days.map { hours.shifts(on: $0, on: wall) }
      } ?? []
  }

  /// Nil where they do not keep it.
  func reason(toKeep id: EntryID) -> KeptObservance.Reason? {
    observances.first { $0.observance.id == id }?.reason
  }

  /// The shifts that begin on any of several days.
  func shifts(on days: ClosedRange<CivilDate>, in zone: Zone) -> [Range<Instant>] {
    let first = days.lowerBound.daysSinceEpoch - horizon.lowerBound.daysSinceEpoch
    let last = first + days.upperBound.daysSinceEpoch - days.lowerBound.daysSinceEpoch
    guard zone.name == self.zone?.name, first >= 0, last < shiftsByDay.count else {
      return hours.shifts(on: days, in: zone)
    }
    return shiftsByDay[first...last].flatMap { $0 }.joined()
  }

  /// What they keep, or may keep, on some days; in the order of the content.
  func occurrences(touching days: ClosedRange<CivilDate>) -> [KeptOccurrence] {
    let isLaidOut = horizon.contains(days.lowerBound) && horizon.contains(days.upperBound)
    let held = isLaidOut ? occurrences : KeptOccurrence.all(of: observances, over: days)
    return held.filter { $0.occurrence.mayTouch(days) }
  }
}

extension ClosedRange<CivilDate> {
  fileprivate var days: [CivilDate] {
    (lowerBound.daysSinceEpoch...upperBound.daysSinceEpoch).map(CivilDate.init(daysSinceEpoch:))
  }
}
