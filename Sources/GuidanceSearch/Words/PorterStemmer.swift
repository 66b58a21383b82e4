/// M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980), 130-137. The steps bear the paper's numbers.
struct PorterStemmer {
  private var letters: [UInt8]

  init(_ letters: [UInt8]) { self.letters = letters }

  mutating func stem() -> [UInt8] {
    step1a()
    step1b()
    step1c()
    replaceFirst(of: Self.step2, measureAbove: 0)
    replaceFirst(of: Self.step3, measureAbove: 0)
    step4()
    step5()
    return letters
  }

  // MARK: Steps

  /// Plurals.
  private mutating func step1a() {
    if ends("sses") || ends("ies") {
      letters.removeLast(2)
    } else if ends("s"), !ends("ss") {
      letters.removeLast()
    }
  }

  /// Past tense and progressive.
  private mutating func step1b() {
    if ends("eed") {
      if measure(without: 3) > 0 { letters.removeLast() }
      return
    }
    let length = ends("ed") ? 2 : ends("ing") ? 3 : 0
    guard length > 0, hasVowel(without: length) else { return }
    letters.removeLast(length)
    restoreAfter1b()
  }

  private mutating func restoreAfter1b() {
    if ends("at") || ends("bl") || ends("iz") {
      letters.append(UInt8(ascii: "e"))
    } else if endsInDoubleConsonant, !ends("l"), !ends("s"), !ends("z") {
      letters.removeLast()
    } else if measure(without: 0) == 1, endsInConsonantVowelConsonant(without: 0) {
      letters.append(UInt8(ascii: "e"))
    }
  }

  private mutating func step1c() {
    if ends("y"), hasVowel(without: 1) { letters[letters.count - 1] = UInt8(ascii: "i") }
  }

  private static let step2 = rules([
    ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("abli", "able"),
    ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"),
    ("ator", "ate"), ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"),
    ("iviti", "ive"), ("biliti", "ble"),
  ])

  private static let step3 = rules([
    ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", ""),
  ])

  /// Replaces the first ending of the table that the word has, where enough stands before it.
  private mutating func replaceFirst(of table: [Rule], measureAbove least: Int) {
    for rule in table where letters.hasSuffix(rule.ending) {
      if measure(without: rule.ending.count) > least {
        letters.removeLast(rule.ending.count)
        letters.append(contentsOf: rule.replacement)
      }
      return
    }
  }

  private struct Rule {
    let ending: [UInt8]
    let replacement: [UInt8]
  }

  private static func rules(_ table: [(String, String)]) -> [Rule] {
    table.map { Rule(ending: Array($0.utf8), replacement: Array($1.utf8)) }
  }

  private static let step4 = [
    "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "al", "er",
    "ic", "ou",
  ].map { Array($0.utf8) }

  private mutating func step4() {
    if ends("sion") || ends("tion") {
      if measure(without: 3) > 1 { letters.removeLast(3) }
      return
    }
    for ending in Self.step4 where letters.hasSuffix(ending) {
      if measure(without: ending.count) > 1 { letters.removeLast(ending.count) }
      return
    }
  }

  private mutating func step5() {
    if ends("e") {
      let before = measure(without: 1)
      if before > 1 || (before == 1 && !endsInConsonantVowelConsonant(without: 1)) { letters.removeLast() }
    }
    if ends("ll"), measure(without: 1) > 1 { letters.removeLast() }
  }

  // MARK: Conditions

  private func ends(_ ending: StaticString) -> Bool {
    letters.hasSuffix(UnsafeBufferPointer(start: ending.utf8Start, count: ending.utf8CodeUnitCount))
  }

  private func isConsonant(_ index: Int) -> Bool {
    switch letters[index] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): false
    case UInt8(ascii: "y"): index == 0 || !isConsonant(index - 1)
    default: true
    }
  }

  /// How many times a vowel is followed by a consonant, the last letters left out: the paper's m.
  private func measure(without ending: Int) -> Int {
    var count = 0
    var afterVowel = false
    for index in 0..<(letters.count - ending) {
      let consonant = isConsonant(index)
      if consonant && afterVowel { count += 1 }
      afterVowel = !consonant
    }
    return count
  }

  private func hasVowel(without ending: Int) -> Bool {
    (0..<(letters.count - ending)).contains { !isConsonant($0) }
  }

  private var endsInDoubleConsonant: Bool {
    let last = letters.count - 1
    return last > 0 && letters[last] == letters[last - 1] && isConsonant(last)
  }

  /// The paper's *o: the last consonant is not w, x or y.
  private func endsInConsonantVowelConsonant(without ending: Int) -> Bool {
    let last = letters.count - ending - 1
    guard last >= 2, isConsonant(last), !isConsonant(last - 1), isConsonant(last - 2) else { return false }
    return ![UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "y")].contains(letters[last])
  }
}
