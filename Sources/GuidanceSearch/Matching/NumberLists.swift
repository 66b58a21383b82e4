/// Lists of small numbers, one behind the other in a single array: thousands of short arrays would each be made and
/// freed for every brief.
package struct NumberLists: Equatable, Sendable {
  /// Where each list ends in `numbers`, ascending.
  package let ends: [UInt32]
  package let numbers: [UInt32]

  /// Nil where the ends do not fit the numbers.
  package init?(ends: [UInt32], numbers: [UInt32]) {
    guard zip(ends, ends.dropFirst()).allSatisfy({ $0 <= $1 }), Int(ends.last ?? 0) == numbers.count else { return nil }
    (self.ends, self.numbers) = (ends, numbers)
  }

  package init(_ lists: some Sequence<[UInt32]>) {
    var ends: [UInt32] = []
    var numbers: [UInt32] = []
    for list in lists {
      numbers += list
      ends.append(UInt32(numbers.count))
    }
    (self.ends, self.numbers) = (ends, numbers)
  }

  package var count: Int { ends.count }

  subscript(list: Int) -> ArraySlice<UInt32> { numbers[range(of: list)] }

  func range(of list: Int) -> Range<Int> { (list == 0 ? 0 : Int(ends[list - 1]))..<Int(ends[list]) }

  /// For each number below `bound` the lists that hold it, ascending.
  func inverted(bound: Int) -> NumberLists {
    var ends = [UInt32](repeating: 0, count: bound)
    for number in numbers { ends[Int(number)] += 1 }
    for number in ends.indices.dropFirst() { ends[number] += ends[number - 1] }
    var free = ends
    var holders = [UInt32](repeating: 0, count: numbers.count)
    // From the last to the first, so that each number's holders come to stand in ascending order.
    for list in self.ends.indices.reversed() {
      for place in range(of: list).reversed() {
        let number = Int(numbers[place])
        free[number] -= 1
        holders[Int(free[number])] = UInt32(list)
      }
    }
    return NumberLists(checked: ends, holders)
  }

  private init(checked ends: [UInt32], _ numbers: [UInt32]) { (self.ends, self.numbers) = (ends, numbers) }
}
