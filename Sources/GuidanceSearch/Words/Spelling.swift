/// Takes British and American spellings together. What matters is not that the result is a word, but that both come out
/// the same.
enum Spelling {
  static func american(_ letters: [UInt8]) -> [UInt8] { withZ(withoutU(letters)) }

  /// `organise`, `organising`, `organisation` with a z.
  private static func withZ(_ letters: [UInt8]) -> [UInt8] {
    for ending in endingsWithS where letters.count > ending.utf8CodeUnitCount + 1 && letters.hasSuffix(ending) {
      var result = letters
      result[letters.count - ending.utf8CodeUnitCount + 1] = UInt8(ascii: "z")
      return result
    }
    return letters
  }

  /// `behaviour`, `favours`, `honouring` without the u. `hour` and `your` are too short.
  private static func withoutU(_ letters: [UInt8]) -> [UInt8] {
    for ending in endingsWithU where letters.count > ending.utf8CodeUnitCount + 2 && letters.hasSuffix(ending) {
      var result = letters
      result.remove(at: letters.count - ending.utf8CodeUnitCount + 1)
      return result
    }
    return letters
  }

  private static let endingsWithS: [StaticString] = [
    "ise", "ises", "ised", "iser", "isers", "ising", "isation", "isations",
  ]

  private static let endingsWithU: [StaticString] = [
    "our", "ours", "oured", "ouring", "ourable", "ourite", "oural", "ourful",
  ]
}

extension [UInt8] {
  /// Most endings are told from another by their last letter.
  func hasSuffix(_ ending: StaticString) -> Bool {
    let length = ending.utf8CodeUnitCount
    guard length <= count else { return false }
    var place = length
    while place > 0 {
      place -= 1
      if self[count - length + place] != ending.utf8Start[place] { return false }
    }
    return true
  }
}
