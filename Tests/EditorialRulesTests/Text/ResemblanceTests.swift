import SeededRandom
import Testing

@testable import EditorialRules

@Suite struct ResemblanceTests {
  /// Sets of which many share some, drawn from a row of numbers that is the same in every run.
  private static let sets: [[UInt64]] = {
    var random = SeededRandom(seed: 7)
    let stock = (0..<600).map { _ in random.next() }
    return (0..<60).map { number in
      let start = random.below(500)
      let shared = stock[start..<start + 40 + number % 30]
      return Set(shared + (0..<number).map { _ in random.next() }).sorted()
    }
  }()

  /// What the quick way leaves out is nothing that a comparison of all with all would find.
  @Test(arguments: [1, 20, 40, 90])
  func findsWhatComparingAllWithAllFinds(_ percent: Int) {
    let sets = Self.sets
    let expected = sets.indices.compactMap { second -> Resemblance.Pair? in
      let pairs = (0..<second).compactMap { first -> Resemblance.Pair? in
        let shared = Set(sets[first]).intersection(sets[second])
        guard shared.contains(where: { $0 & 7 == 0 }) else { return nil }
        let share = shared.count * 100 / min(sets[first].count, sets[second].count)
        return share >= percent ? Resemblance.Pair(first: first, second: second, percent: share) : nil
      }
      return pairs.max { ($0.percent, $1.first) < ($1.percent, $0.first) }
    }
    #expect(!expected.isEmpty)
    #expect(Resemblance(sets).closest(atLeast: percent) == expected)
  }

  @Test func anOutlineNeverSaysTooLittle() {
    for left in Self.sets {
      for right in Self.sets {
        let shared = Set(left).intersection(right).count
        #expect(Outline(left).mostShared(with: Outline(right)) >= shared)
      }
    }
  }
}
