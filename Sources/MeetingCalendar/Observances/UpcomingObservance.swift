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
    answers(weeks: weeks, from: first)
      .flatMap { answer in answer.occurrences.found.map { ($0, answer.keepers) } }
      .map(UpcomingObservance.init)
      .sorted {
        ($0.occurrence.first, $0.occurrence.observance.id) < ($1.occurrence.first, $1.occurrence.observance.id)
      }
  }

  /// What may fall in the coming weeks and cannot be told, by the id.
  package func untoldObservances(weeks: Int = 13, from first: CivilDate? = nil) -> [UntoldObservance] {
    answers(weeks: weeks, from: first)
      .map { UntoldObservance(observance: $0.observance, years: $0.occurrences.unknownYears) }
      .filter { !$0.years.isEmpty }
      .sorted { $0.observance.id < $1.observance.id }
  }

  /// Every observance that one of the two keeps, once.
  private func answers(
    weeks: Int,
    from first: CivilDate?
  ) -> [(observance: Observance, occurrences: Occurrences, keepers: [UpcomingObservance.Keeper])] {
    var seen: Set<EntryID> = []
    let kept = Role.allCases.flatMap { self[$0].observances.map(\.observance) }.filter { seen.insert($0.id).inserted }
    let first = first ?? today
    let calendar = ObservanceCalendar(of: kept, over: first...first.adding(days: max(1, weeks) * 7 - 1))
    return kept.map { observance in
      let keepers = Role.allCases.compactMap { role in
        self[role].reason(toKeep: observance.id).map { UpcomingObservance.Keeper(role: role, reason: $0) }
      }
      return (observance, calendar.occurrences(of: observance), keepers)
    }
  }
}
