package import GuidanceModel
import Pair

/// An observance that bears on a person's meetings, and why: their place of work keeps it, or they said so.
///
/// Nothing else makes it theirs. A religion is never told from a culture, a name or a language.
package struct KeptObservance: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// The person declared it.
    case declared
    /// Places of work are affected in the country where the person works.
    case placeOfWork(CultureID)
  }

  package let observance: Observance
  package let reason: Reason

  package init(_ observance: Observance, because reason: Reason) {
    self.observance = observance
    self.reason = reason
  }

  /// In the order of the content. Where a zone lies in several countries, only what all of them keep.
  static func all(of person: Person, at place: Workplaces.Place, among observances: [Observance]) -> [KeptObservance] {
    let declared = Set(person.constraints.compactMap { $0.observance?.value })
    let countries = place.countries
    guard !declared.isEmpty || !countries.isEmpty else { return [] }
    return observances.compactMap { observance in
      if declared.contains(observance.id) { return KeptObservance(observance, because: .declared) }
      guard let country = countries.first, observance.isKept(inAll: countries) else { return nil }
      return KeptObservance(observance, because: .placeOfWork(country))
    }
  }
}

extension Observance {
  fileprivate func isKept(inAll countries: [CultureID]) -> Bool {
    countries.allSatisfy { country in places.contains { $0.value == country } }
  }

  /// Whether nothing tells that this person keeps it: a part of the country where they work does.
  package func isKeptInParts(for reason: KeptObservance.Reason) -> Bool { extent == .parts && reason != .declared }
}

/// A kept observance in one year.
struct KeptOccurrence: Hashable, Sendable {
  let occurrence: Occurrence
  let reason: KeptObservance.Reason

  static func all(of kept: [KeptObservance], over days: ClosedRange<CivilDate>) -> [KeptOccurrence] {
    let calendar = ObservanceCalendar(of: kept.map(\.observance), over: days)
    return kept.flatMap { kept in
      calendar.occurrences(of: kept.observance).found.map { KeptOccurrence(occurrence: $0, reason: kept.reason) }
    }
  }
}
