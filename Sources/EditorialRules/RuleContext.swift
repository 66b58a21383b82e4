import Diagnostics
package import GuidanceModel

/// What rules look at: the guidance, texts of it cut into words once, and the words to look for.
package struct RuleContext: Sendable {
  package let guidance: Guidance
  package let today: CivilDate

  private(set) var corpus = Corpus()
  private(set) var wording: Wording
  private(set) var cultures: CultureNames
  let roles: RoleNames
  /// Of all entries, where the texts of this context are not all texts.
  private(set) var shingles: Shingles?

  /// All texts of the guidance.
  ///
  /// - Parameter today: the day from which reviews are overdue.
  package init(_ guidance: Guidance, today: CivilDate) {
    self.init(groundsOf: guidance, today: today)
    look(at: guidance)
  }

  /// The words to look for, and no texts so far.
  init(groundsOf guidance: Guidance, today: CivilDate) {
    (self.guidance, self.today) = (guidance, today)
    wording = Wording(guidance.wordLists, corpus: &corpus)
    cultures = CultureNames(guidance.cultures, corpus: &corpus)
    roles = RoleNames(guidance.synonyms)
  }

  /// No texts and no words, for rules that look at the guidance as a whole.
  init(_ guidance: Guidance, today: CivilDate, shingles: Shingles) {
    (self.guidance, self.today, self.shingles) = (guidance, today, shingles)
    wording = Wording([], corpus: &corpus)
    cultures = CultureNames([], corpus: &corpus)
    roles = RoleNames([])
  }

  /// Puts the texts of a part of the guidance in the place of those that were looked at before.
  mutating func look(at part: Guidance) {
    corpus.clear()
    corpus.add(part)
    wording.look(in: corpus)
    cultures.look(in: corpus)
  }

  // MARK: Words

  var passages: [Passage] { corpus.passages }

  func token(_ place: Int) -> Token { corpus.tokens[place] }

  func kind(_ place: Int) -> Lexicon.Kind { corpus.lexicon.kind(corpus.tokens[place].word) }

  /// The word as it is written, or the mark.
  func spelling(_ place: Int) -> String { corpus.lexicon.spelling(corpus.tokens[place].word) }

  /// The words as they are written, with the spaces between them.
  func words(_ tokens: Range<Int>) -> String {
    var text = ""
    for place in tokens {
      let token = token(place)
      guard token.word != .opens, token.word != .closes else { continue }
      if token.traits.contains(.spaced), place > tokens.lowerBound { text += " " }
      text += spelling(place)
    }
    return text
  }

  func count(ofWordsIn tokens: Range<Int>) -> Int { tokens.count { kind($0) != .mark } }

  // MARK: Texts

  /// What comes of looking at each text of these parts, in order.
  func each<Result>(_ parts: Parts, _ look: (Passage) -> Result?) -> [Result] {
    let passages = corpus.passages
    var results: [Result] = []
    for place in passages.indices where parts.holds(passages[place].part) {
      if let result = look(passages[place]) { results.append(result) }
    }
    return results
  }

  /// The text in which a token stands.
  func passage(at place: Int) -> Passage {
    let passages = corpus.passages
    return passages[passages.firstPlace { $0.tokens.upperBound > place }]
  }

  // MARK: Sentences

  func sentences(of passage: Passage) -> ArraySlice<Range<Int>> { corpus.sentences[passage.sentences] }

  /// The sentence in which a token stands.
  func sentence(at place: Int, in passage: Passage) -> Range<Int> {
    sentences(of: passage).first { $0.contains(place) } ?? passage.tokens
  }

  // MARK: Places

  /// Where a token stands in its file.
  func location(of place: Int, in passage: Passage) -> SourceLocation {
    let token = token(place)
    guard passage.isPlaced, let run = passage.text.run(Int(token.run)) else { return passage.location }
    return run.place(atByte: Int(token.offset))
  }
}

extension RichText {
  /// A run by its number, the runs inside a quotation counted after the quotation itself.
  fileprivate func run(_ number: Int) -> TextRun? {
    var all: [TextRun] = []
    for run in runs {
      all.append(run)
      if case .quotation(let inner) = run.content { all += inner }
    }
    return all.indices.contains(number) ? all[number] : nil
  }
}
