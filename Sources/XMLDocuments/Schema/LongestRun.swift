/// The longest run of numbers that never falls, numbers between them left out.
enum LongestRun {
  /// Where its members stand: `[0, 2, 1, 1]` gives `[0, 2, 3]`; of several as long, the one that ends first. The fewer
  /// different numbers there are, the faster it is found.
  static func indices(of numbers: [Int]) -> [Int] {
    var ends: [Int: End] = [:]
    var before: [Int?] = []
    for (index, number) in numbers.enumerated() {
      let previous = ends.filter { $0.key <= number }.map(\.value).max()
      before.append(previous?.last)
      let end = End(length: (previous?.length ?? 0) + 1, last: index)
      ends[number] = ends[number].map { max($0, end) } ?? end
    }
    var run: [Int] = []
    var last = ends.values.max()?.last
    while let index = last {
      run.append(index)
      last = before[index]
    }
    return run.reversed()
  }

  /// The longest run that ends with one number: how long it is, and where its last member stands.
  private struct End: Comparable {
    var length: Int
    var last: Int

    static func < (left: End, right: End) -> Bool { (left.length, right.last) < (right.length, left.last) }
  }
}
