/// Words, each with the place at which it came first.
///
/// They are looked up by their letters: a base of 3,000 entries has half a million words, and to make a `String` of each and
/// hash it would take longer than all else that is done with them.
struct WordPlaces: Sendable {
  /// Those of all words, one after another.
  private var letters: [UInt8] = []
  private var ends: [Int] = []
  /// Of each word.
  private var fingerprints: [UInt64] = []
  /// Places of words, each where its fingerprint says or in the next free slot after that.
  private var slots = [Int32](repeating: Self.free, count: 512)

  private static let free: Int32 = -1

  var count: Int { ends.count }

  subscript(place: Int) -> String { String(decoding: letters[range(place)], as: UTF8.self) }

  /// The place of a word, and whether it has come for the first time.
  mutating func place(of word: UnsafeBufferPointer<UInt8>) -> (place: Int, isNew: Bool) {
    let fingerprint = Self.fingerprint(of: word)
    var slot = firstSlot(fingerprint)
    while slots[slot] != Self.free {
      let place = Int(slots[slot])
      if fingerprints[place] == fingerprint, has(word, at: place) { return (place, false) }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(truncatingIfNeeded: count)
    letters.append(contentsOf: word)
    ends.append(letters.count)
    fingerprints.append(fingerprint)
    if count * 2 > slots.count { grow() }
    return (count - 1, true)
  }

  /// As the other.
  mutating func place(of word: String) -> (place: Int, isNew: Bool) {
    var word = word
    return word.withUTF8 { place(of: $0) }
  }

  private func has(_ word: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    let range = range(place)
    guard range.count == word.count else { return false }
    for index in 0..<word.count where letters[range.lowerBound + index] != word[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: Self.free, count: slots.count * 2)
    for (place, fingerprint) in fingerprints.enumerated() {
      var slot = firstSlot(fingerprint)
      while slots[slot] != Self.free { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: place)
    }
  }

  private func range(_ place: Int) -> Range<Int> { (place == 0 ? 0 : ends[place - 1])..<ends[place] }

  private func firstSlot(_ fingerprint: UInt64) -> Int { Int(truncatingIfNeeded: fingerprint) & (slots.count - 1) }

  /// FNV-1a.
  private static func fingerprint(of word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var fingerprint: UInt64 = 0xCBF2_9CE4_8422_2325
    for letter in word { fingerprint = (fingerprint ^ UInt64(letter)) &* 0x0000_0100_0000_01B3 }
    return fingerprint
  }
}
