/// The longest run of numbers that never falls, numbers between them left out.
enum LongestRun {
  /// Where its members stand: `[0, 2, 1, 1]` gives `[0, 2, 3]`.
  static func indices(of numbers: [Int]) -> [Int] {
    var lengths: [Int] = []
    var before: [Int?] = []
    for (index, number) in numbers.enumerated() {
      let best = (0..<index).filter { numbers[$0] <= number }.max { lengths[$0] < lengths[$1] }
      lengths.append((best.map { lengths[$0] } ?? 0) + 1)
      before.append(best)
    }
    var run: [Int] = []
    var last = lengths.indices.max { lengths[$0] < lengths[$1] }
    while let index = last {
      run.append(index)
      last = before[index]
    }
    return run.reversed()
  }
}
