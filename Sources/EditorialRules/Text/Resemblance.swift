/// Which of many sets of hashes are much alike.
///
/// Two sets are compared in full only where they share some of a sample of one hash in eight, so that a base of 3,000
/// entries takes some tens of thousands of steps and not millions of comparisons.
struct Resemblance {
  struct Pair: Hashable {
    var first: Int
    var second: Int
    /// What both hold, in a hundred of what the smaller holds.
    var percent: Int
  }

  private let sets: [[UInt64]]

  /// 21 bits.
  private static let mostSets = 0x1F_FFFF

  /// A hash that stands in more sets than this is a phrase of the house. It only ties a set to the one before it.
  private static let mostSharers = 24

  /// - Parameter sets: each sorted, each hash once.
  init(_ sets: [[UInt64]]) { self.sets = sets }

  /// For each set the earlier one that it resembles most, if it does so enough.
  func closest(atLeast percent: Int) -> [Pair] {
    var best: [Int: Pair] = [:]
    for (first, second) in candidates() {
      let shared = percentShared(sets[first], sets[second])
      guard shared >= percent else { continue }
      if let known = best[second], known.percent >= shared { continue }
      best[second] = Pair(first: first, second: second, percent: shared)
    }
    return best.values.sorted { $0.second < $1.second }
  }

  /// Pairs that share a hash of the sample, in order.
  private func candidates() -> [(Int, Int)] {
    var pairs = Set<UInt64>()
    for sharers in sharersOfSample() {
      for (place, second) in sharers.enumerated().dropFirst() {
        let earlier = sharers.count > Self.mostSharers ? sharers[(place - 1)..<place] : sharers[..<place]
        for first in earlier { pairs.insert(UInt64(first) << 32 | UInt64(second)) }
      }
    }
    return pairs.sorted().map { (Int($0 >> 32), Int($0 & 0xFFFF_FFFF)) }
  }

  /// The sets that hold each hash of the sample, for those that stand in several.
  private func sharersOfSample() -> [[Int]] {
    // A hash above, the number of its set below: sorting plain numbers is quick, and a hash of 43 bits is enough.
    var sample: [UInt64] = []
    for (number, set) in sets.enumerated() {
      for hash in set where hash & 7 == 0 { sample.append(hash & ~UInt64(Self.mostSets) | UInt64(number)) }
    }
    sample.sort()
    var groups: [[Int]] = []
    var start = 0
    for place in sample.indices where place + 1 == sample.count || sample[place + 1] >> 21 != sample[place] >> 21 {
      if place > start { groups.append(sample[start...place].map { Int($0 & UInt64(Self.mostSets)) }) }
      start = place + 1
    }
    return groups
  }

  private func percentShared(_ left: [UInt64], _ right: [UInt64]) -> Int {
    var (shared, i, j) = (0, 0, 0)
    while i < left.count, j < right.count {
      let (l, r) = (left[i], right[j])
      if l == r { shared += 1 }
      if l <= r { i += 1 }
      if r <= l { j += 1 }
    }
    return shared * 100 / max(1, min(left.count, right.count))
  }
}
