/// Which of many sets of hashes are much alike.
///
/// Two sets are compared in full only where they share some of a sample of one hash in eight, and where their outlines
/// allow that they are much alike: a base of 3,000 entries takes some thousands of comparisons and not millions.
struct Resemblance {
  struct Pair: Hashable {
    var first: Int
    var second: Int
    /// What both hold, in a hundred of what the smaller holds.
    var percent: Int
  }

  private let sets: [[UInt64]]
  private let outlines: [Outline]

  /// A hash that stands in more sets than this is a phrase of the house. It only ties a set to the one before it.
  private static let mostSharers = 24

  /// - Parameter sets: each sorted, each hash once.
  init(_ sets: [[UInt64]]) {
    self.sets = sets
    outlines = sets.map(Outline.init)
  }

  /// For each set the earlier one that it resembles most, if it does so enough; of several the first.
  func closest(atLeast percent: Int) -> [Pair] {
    let sample = HashSample(sets, mostSharers: Self.mostSharers)
    var looked = [Int](repeating: -1, count: sets.count)
    return sets.indices.compactMap { second in
      var best: Pair?
      sample.forEachEarlier(than: second) { first in
        guard looked[first] != second else { return }
        looked[first] = second
        let known = best?.percent ?? percent
        guard let shared = percentShared(first, second, atLeast: known) else { return }
        if let best, shared == best.percent, first > best.first { return }
        best = Pair(first: first, second: second, percent: shared)
      }
      return best
    }
  }

  /// Nil where it is less than asked for.
  private func percentShared(_ first: Int, _ second: Int, atLeast percent: Int) -> Int? {
    let smaller = max(1, min(sets[first].count, sets[second].count))
    let needed = (percent * smaller + 99) / 100
    guard outlines[first].mostShared(with: outlines[second]) >= needed else { return nil }
    let shared = Self.shared(sets[first], sets[second], atLeast: needed)
    return shared >= needed ? shared * 100 / smaller : nil
  }

  /// What both hold; counting ends where so many cannot be reached any more.
  private static func shared(_ left: [UInt64], _ right: [UInt64], atLeast needed: Int) -> Int {
    var (shared, i, j) = (0, 0, 0)
    while i < left.count, j < right.count, shared + min(left.count - i, right.count - j) >= needed {
      let (l, r) = (left[i], right[j])
      if l == r { shared += 1 }
      if l <= r { i += 1 }
      if r <= l { j += 1 }
    }
    return shared
  }
}
