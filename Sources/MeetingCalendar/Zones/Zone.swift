import GuidanceModel

/// A time zone: what its clocks show at every instant.
///
/// A value, kept by reference: a plan reads the same two clocks thousands of times.
package struct Zone: Hashable, Sendable {
  private let kept: Kept

  init(name: String, file: TZifFile) { kept = Kept(name: name, file: file) }

  /// As it was asked for: `Europe/Berlin`.
  package var name: String { kept.name }

  package func offset(at instant: Instant) -> ZoneOffset {
    if let rule = kept.file.rule, kept.lastListed.map({ $0 <= instant.seconds }) ?? true {
      return rule.offset(at: instant.seconds)
    }
    let later = kept.file.changes.partitioningIndex { $0.at > instant.seconds }
    return later == 0 ? kept.file.initial : kept.file.changes[later - 1].offset
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
    var seconds: [Int] = []
    if let last = kept.lastListed, last >= range.lowerBound {
      let changes = kept.file.changes
      let first = changes.partitioningIndex { $0.at >= range.lowerBound }
      seconds = changes[first...].prefix { $0.at < range.upperBound }.map(\.at)
    }
    guard let rule = kept.file.rule, rule.daylight != nil, range.upperBound > kept.lastListed ?? .min else {
      return seconds
    }
    let later = max(range.lowerBound, kept.lastListed.map { $0 + 1 } ?? .min)
    rule.forEachChange(years: Self.years(around: range)) { second, _ in
      if later <= second && second < range.upperBound { seconds.append(second) }
    }
    return seconds
  }

  /// A year more on either side, since a rule may reach over New Year.
  private static func years(around range: Range<Int>) -> ClosedRange<Int> {
    let bounds = [range.lowerBound, range.upperBound].map {
      CivilDate(daysSinceEpoch: $0.flooredDivision(by: 86_400)).year
    }
    return bounds[0] - 1...bounds[1] + 1
  }

  private final class Kept: Hashable, Sendable {
    let name: String
    let file: TZifFile
    /// The last change that the file lists.
    let lastListed: Int?

    init(name: String, file: TZifFile) {
      self.name = name
      self.file = file
      lastListed = file.changes.last?.at
    }

    static func == (left: Kept, right: Kept) -> Bool {
      left === right || (left.name == right.name && left.file == right.file)
    }

    func hash(into hasher: inout Hasher) { hasher.combine(name) }
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
