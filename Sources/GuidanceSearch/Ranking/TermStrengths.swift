/// How much each term of a base says what each word of a question says: 1 for the word itself, less for one that is near,
/// 0 for all others.
///
/// Tens of thousands of places of terms are looked up for a question, and nearly all of them have nothing to do with it: a
/// bit for each term turns those away.
struct TermStrengths: Sendable {
  let wordCount: Int
  /// One bit for each term of the base: whether it says something.
  private var marks: [UInt64] = []
  /// How many such terms there are before those of each of the marks.
  private var before: [Int] = []
  /// Row after row in the order of the terms, for each of them its strength for each word.
  private var rows: [Double] = []

  /// The terms that are near each word of a question, and those that are the word itself.
  init(_ words: [QueryTerm], _ items: [TermWeights.Item]) {
    wordCount = words.count
    for word in words { for near in word.near { mark(near.term) } }
    for item in items { for term in item.numbers { mark(term) } }
    var count = 0
    for bits in marks {
      before.append(count)
      count += bits.nonzeroBitCount
    }
    rows = [Double](repeating: 0, count: count * wordCount)
    for word in words.indices {
      for near in words[word].near {
        rows[row(of: near.term) + word] = Double(Float(RankingWeights.strength(ofNearness: Double(near.nearness))))
      }
      for term in items[word].numbers { rows[row(of: term) + word] = 1 }
    }
  }

  private mutating func mark(_ term: TermNumber) {
    let missing = Int(term / 64) + 1 - marks.count
    if missing > 0 { marks += [UInt64](repeating: 0, count: missing) }
    marks[Int(term / 64)] |= 1 << UInt64(term % 64)
  }

  /// Raises what is known of each part of some clues to the strengths of its terms.
  ///
  /// - Parameters:
  ///   - strengths: one for each word of the first part, then of the second, and so on.
  ///   - ends: where each part ends among the terms.
  func raise(
    _ strengths: UnsafeMutableBufferPointer<Double>,
    by terms: UnsafeBufferPointer<TermNumber>,
    ends: UnsafeBufferPointer<Int32>
  ) {
    marks.withUnsafeBufferPointer { marks in
      var start = 0
      for part in ends.indices {
        let end = Int(ends[part])
        for place in start..<end {
          let (mark, bit) = (Int(terms[place] / 64), UInt64(terms[place] % 64))
          guard mark < marks.count, marks[mark] &>> bit & 1 == 1 else { continue }
          raise(strengths, part * wordCount, to: row(of: terms[place]))
        }
        start = end
      }
    }
  }

  private func raise(_ strengths: UnsafeMutableBufferPointer<Double>, _ first: Int, to row: Int) {
    for word in 0..<wordCount {
      strengths[first + word] = max(strengths[first + word], rows[row + word])
    }
  }

  /// Where the row of one of the terms begins.
  private func row(of term: TermNumber) -> Int {
    let lower = marks[Int(term / 64)] & ((1 << UInt64(term % 64)) - 1)
    return (before[Int(term / 64)] + lower.nonzeroBitCount) * wordCount
  }
}
