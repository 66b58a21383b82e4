/// One hash in eight of many sets, with the sets that hold it.
struct HashSample {
  /// A hash above, the number of its set below, sorted: sorting plain numbers is quick, and a hash of 43 bits is enough.
  private var places: [UInt64] = []
  /// For each place where the places of the same hash begin, or the place before it where the hash is in too many sets.
  private var starts: [Int] = []
  /// For each set where it stands among `places`.
  private var placesOfSet: [[Int]]

  /// 21 bits.
  private static let mostSets: UInt64 = 0x1F_FFFF

  /// - Parameter mostSharers: a hash that more sets hold only ties a set to the one before it.
  init(_ sets: [[UInt64]], mostSharers: Int) {
    placesOfSet = Array(repeating: [], count: sets.count)
    for (number, set) in sets.enumerated() {
      for hash in set where hash & 7 == 0 { places.append(hash & ~Self.mostSets | UInt64(number)) }
    }
    places.sort()
    starts.reserveCapacity(places.count)
    while starts.count < places.count { addGroup(mostSharers) }
  }

  /// The places of one hash, from the first that is not yet known.
  private mutating func addGroup(_ mostSharers: Int) {
    let start = starts.count
    var end = start
    while end < places.count, places[end] >> 21 == places[start] >> 21 { end += 1 }
    for place in start..<end {
      starts.append(end - start > mostSharers ? max(start, place - 1) : start)
      if place > start { placesOfSet[set(place)].append(place) }
    }
  }

  private func set(_ place: Int) -> Int { Int(places[place] & Self.mostSets) }

  /// Sets before this one that share a hash of the sample with it; one may come more than once.
  func forEachEarlier(than number: Int, _ body: (Int) -> Void) {
    for place in placesOfSet[number] {
      for earlier in starts[place]..<place where set(earlier) < number { body(set(earlier)) }
    }
  }
}
