/// The best of many, best first, by their places: each that belongs among them so far is put where it stands.
///
/// Of hundreds of answers ten are shown, and of a hundred thousand entries three hundred are looked at: to turn the others
/// away takes less than to put all in order.
struct BestFirst {
  private(set) var places: [Int] = []
  private let limit: Int

  init(_ limit: Int) { self.limit = max(0, limit) }

  /// - Parameter isBefore: a strict order, the same at every call.
  mutating func take(_ place: Int, _ isBefore: (_ left: Int, _ right: Int) -> Bool) {
    if places.count == limit {
      guard let last = places.last, isBefore(place, last) else { return }
      places.removeLast()
    }
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(place, places[middle]) { high = middle } else { low = middle + 1 }
    }
    places.insert(place, at: low)
  }
}
