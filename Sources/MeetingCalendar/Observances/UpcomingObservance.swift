package import GuidanceModel

/// An observance of the coming weeks, and whom it concerns.
package struct UpcomingObservance: Hashable, Sendable {
  package struct Keeper: Hashable, Sendable {
    package let role: Role
    package let reason: KeptObservance.Reason
  }

  package let occurrence: Occurrence
  /// The mentor first.
  package let keepers: [Keeper]
}

/// An observance of which nothing can be said for some years, because its table of dates ends before.
package struct UntoldObservance: Hashable, Sendable {
  package let observance: Observance
  package let years: [Int]
}

extension PairCalendar {
  /// What the coming weeks hold, from today or another day, by the first day and then the id.
  package func observances(weeks: Int = 13, from first: CivilDate? = nil) -> [UpcomingObservance] {
    outlook(weeks: weeks, from: first).upcoming
  }

  /// What may fall in the coming weeks and cannot be told, by the id.
  package func untoldObservances(weeks: Int = 13, from first: CivilDate? = nil) -> [UntoldObservance] {
    outlook(weeks: weeks, from: first).untold
  }

  private func outlook(weeks: Int, from first: CivilDate?) -> Outlook {
    let span = Outlook.Span(first: first ?? today, weeks: weeks)
    return outlooks.value(of: span) { Outlook(span, in: self) }
  }
}

/// Every observance that one of the two keeps, once, with its days in some weeks.
struct Outlook: Sendable {
  struct Span: Hashable, Sendable {
    var first: CivilDate
    var weeks: Int
  }

  /// By the first day, then the id.
  let upcoming: [UpcomingObservance]
  /// By the id.
  let untold: [UntoldObservance]

  init(_ span: Span, in pair: PairCalendar) {
    var seen: Set<EntryID> = []
    let kept = Role.allCases.flatMap { pair[$0].observances.map(\.observance) }.filter { seen.insert($0.id).inserted }
    let last = span.first.adding(days: max(1, span.weeks) * 7 - 1)
    let calendar = ObservanceCalendar(of: kept, over: span.first...last)
    let answers = kept.map { observance in (observance, calendar.occurrences(of: observance)) }
    upcoming = answers.flatMap { observance, occurrences -> [UpcomingObservance] in
      guard !occurrences.found.isEmpty else { return [] }
      let keepers = Role.allCases.compactMap { role in
        pair[role].reason(toKeep: observance.id).map { UpcomingObservance.Keeper(role: role, reason: $0) }
      }
      return occurrences.found.map { UpcomingObservance(occurrence: $0, keepers: keepers) }
    }
    .sorted { ($0.occurrence.first, $0.occurrence.observance.id) < ($1.occurrence.first, $1.occurrence.observance.id) }
    untold = answers.map { UntoldObservance(observance: $0, years: $1.unknownYears) }
      .filter { !$0.years.isEmpty }
      .sorted { $0.observance.id < $1.observance.id }
  }
}
