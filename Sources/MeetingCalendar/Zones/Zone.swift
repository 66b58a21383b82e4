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
    seconds(in: range.lowerBound.seconds..<range.upperBound.seconds).compactMap { second in
      let instant = Instant(seconds: second)
      let (before, after) = (offset(at: Instant(seconds: second - 1)), offset(at: instant))
      return before == after ? nil : Transition(instant: instant, before: before, after: after)
    }
  }

  /// When something changes: as the file lists it, and by the rule after the last one listed.
  private func seconds(in range: Range<Int>) -> [Int] {
    let changes = file.changes
    let first = changes.partitioningIndex { $0.at >= range.lowerBound }
    let listed = changes[first...].prefix { $0.at < range.upperBound }.map(\.at)
    guard let rule = file.rule, rule.daylight != nil, range.upperBound > changes.last?.at ?? .min else { return listed }
    let later = max(range.lowerBound, changes.last.map { $0.at + 1 } ?? .min)
    let ruled = rule.changes(years: Self.years(around: range)).map(\.at)
    return listed + ruled.filter { later <= $0 && $0 < range.upperBound }
  }

  /// A year more on either side, since a rule may reach over New Year.
  private static func years(around range: Range<Int>) -> ClosedRange<Int> {
    let bounds = [range.lowerBound, range.upperBound].map {
      CivilDate(daysSinceEpoch: $0.flooredDivision(by: 86_400)).year
    }
    return bounds[0] - 1...bounds[1] + 1
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
