import Testing

@testable import GuidanceSearch

@Suite struct StemTests {
  /// From Porter's paper, step by step.
  @Test(arguments: [
    ("caresses", "caress"), ("ponies", "poni"), ("cats", "cat"), ("agreed", "agre"), ("plastered", "plaster"),
    ("motoring", "motor"), ("sing", "sing"), ("conflated", "conflat"), ("hopping", "hop"), ("falling", "fall"),
    ("filing", "file"), ("happy", "happi"), ("relational", "relat"), ("conditional", "condit"), ("digitizer", "digit"),
    ("operator", "oper"), ("decisiveness", "decis"), ("hopefulness", "hope"), ("formality", "formal"),
    ("triplicate", "triplic"), ("electrical", "electr"), ("goodness", "good"), ("revival", "reviv"),
    ("allowance", "allow"), ("adjustment", "adjust"), ("adoption", "adopt"), ("effective", "effect"), ("rate", "rate"),
    ("cease", "ceas"), ("controller", "control"), ("roll", "roll"),
  ])
  func asInThePaper(_ word: String, _ stem: String) { #expect(Stem.of(word) == stem) }

  /// What people type in two ways, and the forms of one word, find each other.
  @Test(arguments: [
    ["criticise", "criticize", "criticising", "criticizes", "criticism"], ["behaviour", "behavior", "behaviours"],
    ["favour", "favor", "favours"], ["organisation", "organization", "organise", "organizing"],
    ["apologise", "apologize", "apologised"], ["programme", "program", "programs"], ["email", "emails", "mail"],
    ["negotiate", "negotiation", "negotiating"], ["speak", "spoke", "spoken", "speaking"], ["promise", "promised"],
    ["silence", "silences"], ["woman", "women"],
  ])
  func formsOfOneWord(_ forms: [String]) {
    #expect(Set(forms.map(Stem.of)).count == 1, "\(forms.map(Stem.of))")
  }

  @Test(arguments: [["hour", "her"], ["general", "generation"], ["late", "later"], ["our", "or"]])
  func differentWords(_ words: [String]) { #expect(Set(words.map(Stem.of)).count == words.count) }

  @Test(arguments: ["", "a", "is", "信頼", "naïve", "x2"])
  func leftAlone(_ word: String) { #expect(Stem.of(word) == word) }
}
