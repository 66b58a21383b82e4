/// Takes British and American spellings together. What matters is not that the result is a word, but that both come out
/// the same.
enum Spelling {
  static func american(_ letters: [UInt8]) -> [UInt8] { withZ(withoutU(letters)) }

  /// `organise`, `organising`, `organisation` with a z.
  private static func withZ(_ letters: [UInt8]) -> [UInt8] {
    for ending in endingsWithS where letters.count > ending.count + 1 && letters.hasSuffix(ending) {
      var result = letters
      result[letters.count - ending.count + 1] = UInt8(ascii: "z")
      return result
    }
    return letters
  }

  /// `behaviour`, `favours`, `honouring` without the u. `hour` and `your` are too short.
  private static func withoutU(_ letters: [UInt8]) -> [UInt8] {
    for ending in endingsWithU where letters.count > ending.count + 2 && letters.hasSuffix(ending) {
      var result = letters
      result.remove(at: letters.count - ending.count + 1)
      return result
    }
    return letters
  }

  private static let endingsWithS = ["ise", "ises", "ised", "iser", "isers", "ising", "isation", "isations"]
    .map { Array($0.utf8) }

  private static let endingsWithU = ["our", "ours", "oured", "ouring", "ourable", "ourite", "oural", "ourful"]
    .map { Array($0.utf8) }
}

extension [UInt8] {
  func hasSuffix(_ ending: some Collection<UInt8>) -> Bool {
    var index = count - ending.count
    guard index >= 0 else { return false }
    for byte in ending {
      if self[index] != byte { return false }
      index += 1
    }
    return true
  }
}
