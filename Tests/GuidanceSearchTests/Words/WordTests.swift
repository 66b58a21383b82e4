import SeededRandom
import Testing

@testable import GuidanceSearch

@Suite struct WordTests {
  @Test(arguments: [
    ("", []),
    ("   ", []),
    ("pre-meeting", ["pre", "meeting"]),
    ("don't", ["dont"]),
    ("don’t", ["dont"]),
    ("the mentee's draft", ["the", "mentee", "draft"]),
    ("U.S. mentor", ["us", "mentor"]),
    ("the end. A start", ["the", "end", "a", "start"]),
    ("AND OR NOT NEAR(a b)", ["and", "or", "not", "near", "a", "b"]),
    ("\"", []),
    ("title:x* ^y", ["title", "x", "y"]),
    ("Protégé", ["protege"]),
    ("Protégé", ["protege"]),
    ("Łódź Straße Øre", ["lodz", "strasse", "ore"]),
    ("信頼 関係", ["信頼", "関係"]),
    ("ثقة", ["ثقة"]),
    ("🙂👍🏽", []),
    ("60 to 90 minutes", ["60", "to", "90", "minutes"]),
  ])
  func words(_ text: String, _ expected: [String]) {
    #expect(Word.all(in: text).map(\.text) == expected)
  }

  @Test func placesAreBytes() {
    let text = "é mentor"
    let ranges = Word.all(in: text).map(\.range)
    #expect(ranges == [0..<2, 3..<9])
    #expect(ranges.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) } == ["é", "mentor"])
  }

  @Test(arguments: [
    ("US", true, true), ("U.S.", true, true), ("Us", false, true), ("us", false, false), ("A", false, true),
  ])
  func capitals(_ text: String, _ isInCapitals: Bool, _ isCapitalised: Bool) throws {
    let word = try #require(Word.all(in: text).first)
    #expect(word.isInCapitals == isInCapitals)
    #expect(word.isCapitalised == isCapitalised)
  }

  /// The index takes words by their letters alone, and must see those that a question has.
  @Test func lettersAloneAreThoseOfTheWords() {
    let signs = ["a", "b", "zz", "S", "Q", "é", "É", "9", ".", "'", "’", " ", "\n", "-", "信", "🙂"]
    var random = SeededRandom(seed: 13)
    for _ in 0..<3_000 {
      let text = random.text(of: signs, most: 9)
      #expect(Self.letters(of: text) == Word.all(in: text).map(\.text), "\(text)")
    }
    let long = String(repeating: "a", count: 61)
    #expect(Self.letters(of: long) == Word.all(in: long).map(\.text))
  }

  private static func letters(of text: String) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      var splitter = WordSplitter(bytes)
      var found: [String] = []
      while splitter.moveOn() { found.append(splitter.withLetters { String(decoding: $0, as: UTF8.self) }) }
      return found
    }
  }
}
