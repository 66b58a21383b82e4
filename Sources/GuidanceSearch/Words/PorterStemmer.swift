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

  private static let step2: [Rule] = [
    Rule("ational", "ate"), Rule("tional", "tion"), Rule("enci", "ence"), Rule("anci", "ance"), Rule("izer", "ize"),
    Rule("abli", "able"),
    Rule("alli", "al"), Rule("entli", "ent"), Rule("eli", "e"), Rule("ousli", "ous"), Rule("ization", "ize"),
    Rule("ation", "ate"),
    Rule("ator", "ate"), Rule("alism", "al"), Rule("iveness", "ive"), Rule("fulness", "ful"), Rule("ousness", "ous"),
    Rule("aliti", "al"),
    Rule("iviti", "ive"), Rule("biliti", "ble"),
  ]

  private static let step3: [Rule] = [
    Rule("icate", "ic"), Rule("ative", ""), Rule("alize", "al"), Rule("iciti", "ic"), Rule("ical", "ic"),
    Rule("ful", ""), Rule("ness", ""),
  ]

  /// Replaces the first ending of the table that the word has, where enough stands before it.
  private mutating func replaceFirst(of table: [Rule], measureAbove least: Int) {
    for rule in table where ends(rule.ending) {
      let length = rule.ending.utf8CodeUnitCount
      if measure(without: length) > least {
        letters.removeLast(length)
        rule.replacement.withUTF8Buffer { letters.append(contentsOf: $0) }
      }
      return
    }
  }

  private struct Rule {
    let ending: StaticString
    let replacement: StaticString

    init(_ ending: StaticString, _ replacement: StaticString) {
      (self.ending, self.replacement) = (ending, replacement)
    }
  }

  private static let step4: [StaticString] = [
    "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "al", "er",
    "ic", "ou",
  ]

  private mutating func step4() {
    if ends("sion") || ends("tion") {
      if measure(without: 3) > 1 { letters.removeLast(3) }
      return
    }
    for ending in Self.step4 where ends(ending) {
      let length = ending.utf8CodeUnitCount
      if measure(without: length) > 1 { letters.removeLast(length) }
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

  private func ends(_ ending: StaticString) -> Bool { letters.hasSuffix(ending) }

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
