/// How a score came about.
package struct Score: Hashable, Sendable {
  /// A part of a score: `words 0.82 x 1.0`.
  package struct Part: Hashable, Sendable {
    package var name: String
    /// From 0 to 1.
    package var value: Double
    package var weight: Double

    package init(name: String, value: Double, weight: Double) {
      self.name = name
      self.value = value
      self.weight = weight
    }

    package var points: Double { value * weight }
  }

  /// Those that add something, in the order in which they are explained.
  package var parts: [Part] = []

  /// From 0 to 1: how sure it is, from the words alone, that the entry answers at all.
  package var evidence = 0.0

  package init() { parts.reserveCapacity(12) }

  package var total: Double { parts.reduce(0) { $0 + $1.points } }

  mutating func add(_ name: String, _ value: Double, weight: Double) {
    if value != 0 { parts.append(Part(name: name, value: value, weight: weight)) }
  }
}
