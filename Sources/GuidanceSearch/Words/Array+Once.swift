extension Array where Element: Comparable {
  /// Each once, in order.
  var sortedOnce: [Element] { sorted().reduce(into: []) { if $0.last != $1 { $0.append($1) } } }
}

extension Array where Element: Equatable {
  mutating func appendIfNew(_ element: Element) {
    if !contains(element) { append(element) }
  }
}
