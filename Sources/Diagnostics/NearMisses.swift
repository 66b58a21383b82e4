/// Which of the known words a mistyped one probably means.
package struct NearMisses: Sendable {
  private let known: [String]

  /// - Parameter known: the words that would have been right; their order breaks ties.
  package init(among known: [String]) {
    self.known = known
  }

  /// The closest known words, best first: `NearMisses(among: ["feedback"]).of("fedback")` is `["feedback"]`.
  ///
  /// A word is near when a quarter of its letters or fewer, but at least one, must change, be added, dropped or swapped with a neighbour.
  /// - Parameter limit: at most this many.
  package func of(_ word: String, limit: Int = 3) -> [String] {
    let wanted = Array(word.lowercased())
    let allowed = max(1, wanted.count / 4)
    let scored = known.enumerated().compactMap { offset, candidate -> (distance: Int, offset: Int, word: String)? in
      let letters = Array(candidate.lowercased())
      guard abs(letters.count - wanted.count) <= allowed else { return nil }
      let distance = Self.distance(wanted, letters)
      return distance <= allowed ? (distance, offset, candidate) : nil
    }
    return
      scored
      .sorted { ($0.distance, $0.offset) < ($1.distance, $1.offset) }
      .prefix(limit)
      .map(\.word)
  }

  /// How many letters must change, be added, dropped or swapped to turn one word into the other; capitals do not count.
  package static func edits(from left: String, to right: String) -> Int {
    distance(Array(left.lowercased()), Array(right.lowercased()))
  }

  /// Edits between two words, a swap of neighbours counting as one (optimal string alignment).
  static func distance(_ left: [Character], _ right: [Character]) -> Int {
    guard !left.isEmpty else { return right.count }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in 1...left.count {
      var current = [row] + [Int](repeating: 0, count: right.count)
      for column in stride(from: 1, through: right.count, by: 1) {
        let change = left[row - 1] == right[column - 1] ? 0 : 1
        current[column] = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + change)
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          current[column] = min(current[column], beforeLast[column - 2] + 1)
        }
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
