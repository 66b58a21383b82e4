/// Takes British and American spellings together. What matters is not that the result is a word, but that both come out
/// the same.
enum Spelling {
  static func american(_ letters: [UInt8]) -> [UInt8] {
    withZ(withoutU(letters))
  }

  /// `organise`, `organising`, `organisation` with a z.
  private static func withZ(_ letters: [UInt8]) -> [UInt8] {
    for ending in ["ise", "ises", "ised", "iser", "isers", "ising", "isation", "isations"]
    where letters.count > ending.utf8.count + 1 {
      if letters.hasSuffix(ending) {
        var result = letters
        result[letters.count - ending.utf8.count + 1] = UInt8(ascii: "z")
        return result
      }
    }
    return letters
  }

  /// `behaviour`, `favours`, `honouring` without the u. `hour` and `your` are too short.
  private static func withoutU(_ letters: [UInt8]) -> [UInt8] {
    for ending in ["our", "ours", "oured", "ouring", "ourable", "ourite", "oural", "ourful"]
    where letters.count > ending.utf8.count + 2 {
      if letters.hasSuffix(ending) {
        var result = letters
        result.remove(at: letters.count - ending.utf8.count + 1)
        return result
      }
    }
    return letters
  }
}

extension [UInt8] {
  func hasSuffix(_ ending: String) -> Bool {
    count >= ending.utf8.count && suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }
}
