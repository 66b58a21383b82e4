import Testing

@testable import GuidanceSearch

@Suite struct WordStartsTests {
  /// Whatever the stemmer does to a word, its stem lets the word through.
  @Test(arguments: [
    "a", "by", "say", "said", "saying", "dyed", "dying", "eye", "eyes", "aying", "aged", "bled", "ties", "tying",
    "organise", "behaviour", "relational", "criticising", "children", "met", "oed", "ies", "sses", "école", "été",
  ])
  func noWordIsTurnedAwayFromItsStem(_ written: String) {
    for word in Word.all(in: written) {
      let stem = Stem.of(word.text)
      let starts = WordStarts(of: [stem], and: Stem.irregularForms(of: [stem]))
      #expect(starts.contains(Array(word.text.utf8)))
    }
  }

  @Test func othersAreTurnedAway() {
    let starts = WordStarts(of: ["silenc", "y"], and: ["kept"])
    #expect(["silence", "keeps", "yes", "y"].allSatisfy { starts.contains(Array($0.utf8)) })
    #expect(["s", "said", "talk", "k", "", "i"].allSatisfy { !starts.contains(Array($0.utf8)) })
  }

  /// Marks, accents and single letters with full stops are read as without starts.
  @Test(arguments: [
    "Don't say U.S. or U.S.A., e.g. silence's end: it is «silent»—Silence, sílence, s.i. si",
    "silence.Silence 'silence' silence’s “Si si” x’silence 2silence silence2 sì s’il",
  ])
  func theSameWordsAreFoundAsByReadingAll(_ text: String) {
    let starts = WordStarts(of: ["silenc", "us"], and: [])
    var found: [Word] = []
    Word.forEach(in: text, beginningWith: starts) { found.append($0) }
    #expect(found == Word.all(in: text).filter { starts.contains(Array($0.text.utf8)) })
    #expect(!found.isEmpty)
  }
}
