/// SplitMix64: the same numbers for the same seed, so that a property that fails can be looked at.
package struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// From 0 to one less than the number. Not the library's own choice, which may change from release to release.
  package mutating func below(_ count: Int) -> Int { Int(next() % UInt64(count)) }

  /// At most so many of some pieces one after another, any of them more than once.
  package mutating func text(of pieces: [String], most: Int) -> String {
    (0..<below(most + 1)).map { _ in pieces[below(pieces.count)] }.joined()
  }
}
