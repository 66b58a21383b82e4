/// How often each name was counted.
///
/// Two lists in the order of the names: to set up a dictionary takes a short run of the program longer than to count a few
/// hundred names in these.
package struct Tally: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  /// Ascending.
  package private(set) var names: [String] = []
  /// Of each name.
  package private(set) var counts: [Int] = []

  package init() {}

  package init(dictionaryLiteral items: (String, Int)...) {
    for (name, count) in items { add(name, count) }
  }

  /// Everything together.
  package var total: Int { counts.reduce(0, +) }

  /// Nil for what was never counted.
  package subscript(name: String) -> Int? {
    let place = place(of: name)
    return place < names.count && names[place] == name ? counts[place] : nil
  }

  package mutating func add(_ name: String, _ count: Int = 1) {
    let place = place(of: name)
    if place < names.count, names[place] == name {
      counts[place] += count
    } else {
      names.insert(name, at: place)
      counts.insert(count, at: place)
    }
  }

  /// The names that were counted most, at most so many, ties in the order of the names; those that are known are left out.
  package func most(_ limit: Int, without known: [String]) -> [(name: String, count: Int)] {
    var best = BestFirst(limit)
    for place in names.indices where !known.contains(names[place]) {
      best.take(place) { counts[$0] == counts[$1] ? $0 < $1 : counts[$0] > counts[$1] }
    }
    return best.places.map { (names[$0], counts[$0]) }
  }

  /// Where a name stands, or would stand.
  private func place(of name: String) -> Int {
    var (low, high) = (0, names.count)
    while low < high {
      let middle = (low + high) / 2
      if names[middle] < name { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
