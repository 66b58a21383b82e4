import Testing

@testable import GuidanceSearch

@Suite struct TermStrengthsTests {
  /// Two words: the first is term 3, and near terms 70 and 200; the second is term 200.
  private static let weights: TermWeights = {
    let near = [NearTerm(term: 70, nearness: 0.6), NearTerm(term: 200, nearness: 0.9)]
    return TermWeights(
      [
        QueryTerm(stems: ["gift"], word: "gift", near: near, weight: 1),
        QueryTerm(stems: ["present"], word: "present", weight: 1),
      ],
      known: [
        Term(stem: "gift", number: 3, entries: 4, asked: 1), Term(stem: "present", number: 200, entries: 4, asked: 1),
      ],
      entryTotal: 100
    )
  }()

  /// For each part, how much it says what the words say.
  private func strengths(of parts: [[TermNumber]]) -> [[Double]] {
    var all = [Double](repeating: 0, count: 2 * parts.count)
    var ends: [Int32] = []
    for part in parts { ends.append((ends.last ?? 0) + Int32(part.count)) }
    all.withUnsafeMutableBufferPointer { all in
      parts.flatMap(\.self).withUnsafeBufferPointer { terms in
        ends.withUnsafeBufferPointer { Self.weights.strengths.raise(all, by: terms, ends: $0) }
      }
    }
    return parts.indices.map { [all[2 * $0], all[2 * $0 + 1]] }
  }

  @Test func theWordItselfSaysAllAndWhatIsNearLess() {
    let near = RankingWeights.strength(ofNearness: Double(Float(0.6)))
    let found = strengths(of: [[3], [70], [200, 70]])
    #expect(found[0] == [1, 0])
    #expect(abs(found[1][0] - near) < 1e-6 && found[1][1] == 0)
    #expect(found[2][0] > found[1][0] && found[2][0] < 1 && found[2][1] == 1)
  }

  /// Before, between and behind those that say something, and no part at all.
  @Test func allOthersSayNothing() {
    #expect(strengths(of: [[0, 2, 4, 69], [], [71, 199, 201, 64, 128, 5_000, .max]]) == [[0, 0], [0, 0], [0, 0]])
  }
}
