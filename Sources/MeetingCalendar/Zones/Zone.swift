import GuidanceModel

/// A time zone: what its clocks show at every instant.
package struct Zone: Hashable, Sendable {
  /// As it was asked for: `Europe/Berlin`.
  package let name: String
  private let file: TZifFile

  init(name: String, file: TZifFile) {
    self.name = name
    self.file = file
  }

  package func offset(at instant: Instant) -> ZoneOffset {
    let changes = file.changes
    if let rule = file.rule, changes.last.map({ $0.at <= instant.seconds }) ?? true {
      return rule.offset(at: instant.seconds)
    }
    let later = changes.partitioningIndex { $0.at > instant.seconds }
    return later == 0 ? file.initial : changes[later - 1].offset
  }

  package func moment(at instant: Instant) -> ZonedMoment {
    ZonedMoment(instant, zoneName: name, offset: offset(at: instant))
  }

  /// The instants in a range at which the clocks or their name change, in order.
  package func transitions(in range: Range<Instant>) -> [Transition] {
    let last = file.changes.last?.at ?? .min
    let listed = file.changes.map(\.at).filter { range.contains(Instant(seconds: $0)) }
    let ruled = yearsOfRule(in: range).map { file.rule?.changes(years: $0).map(\.at) ?? [] } ?? []
    let later = ruled.filter { $0 > last && range.contains(Instant(seconds: $0)) }
    return (listed + later).compactMap { second in
      let instant = Instant(seconds: second)
      let (before, after) = (offset(at: Instant(seconds: second - 1)), offset(at: instant))
      return before == after ? nil : Transition(instant: instant, before: before, after: after)
    }
  }

  /// A year more on either side, since a rule may reach over New Year.
  private func yearsOfRule(in range: Range<Instant>) -> ClosedRange<Int>? {
    let bounds = [range.lowerBound, range.upperBound].map { bound in
      CivilDate(daysSinceEpoch: bound.seconds.flooredDivision(by: 86_400)).year
    }
    let (first, last) = (max(bounds[0] - 1, 1), min(bounds[1] + 1, 9999))
    return first <= last ? first...last : nil
  }

  /// A change of a zone's clocks, or of their name alone.
  package struct Transition: Hashable, Sendable {
    package let instant: Instant
    package let before: ZoneOffset
    package let after: ZoneOffset

    /// Positive where the clocks go forward, 0 where only the name changes.
    package var seconds: Int { after.seconds - before.seconds }
  }
}

extension Array {
  /// The first index whose element and all later ones meet a condition.
  func partitioningIndex(_ isLater: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isLater(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
