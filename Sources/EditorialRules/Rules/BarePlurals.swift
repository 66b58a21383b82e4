import Diagnostics

/// No sentence has a whole people as its subject.
struct BarePlurals: EditorialRule {
  let id = "bare-plural"
  let title = "No people as the subject of a sentence"
  let severity = Diagnostic.Severity.warning
  let wordLists = ["generic-verbs", "people-nouns", "quantifiers"]

  let documentation = RuleDocumentation(
    why: """
      "The Xs are" and "Xs value" are heard as laws: readers take such a sentence to hold for nearly everybody, even \
      when the writer meant some. A hedge behind it hardly helps.
      """,
    instead: """
      Put the place and the setting first ("In many Almarian offices a plan is ...") or count the people ("many Almarian \
      engineers"). The names come from the demonyms in the files of cultures.
      """
  )

  var examples: RuleExamples {
    RuleExamples(
      triggering: [
        .tendency("Almarians value plain words."),
        .tendency("The Veltish are reserved at first, and often for months."),
        .tendency("Almarian people avoid a direct no."),
        .advice("Remember that Almarians often prefer a letter. <q>May I write to you first?</q>"),
      ],
      passing: [
        .tendency("Many Almarians value plain words."),
        .tendency("In many Almarian offices plain words are valued."),
        .tendency("In an experiment, Almarian students worked longer after a failure, and others may do so too."),
        .tendency("In many teams of Almarians and Veltish engineers, English is spoken."),
      ]
    )
  }

  func findings(in context: RuleContext) -> [Finding] {
    let nouns = context.cultures.peoples.filter { isClaim($0, context) }
    let adjectives = context.cultures.adjectives.compactMap { isClaimOfGroup($0, context) }
    return (nouns + adjectives).compactMap { match in
      let passage = context.passages[match.passage]
      guard Self.parts.holds(passage.part), !isCounted(match, context) else { return nil }
      return finding(
        "\"\(context.words(match.tokens))\" makes a whole people the subject of the sentence",
        "Begin with the place and the setting, \"In many ... offices\", or write of many people there.",
        at: match.tokens.lowerBound,
        in: passage,
        context
      )
    }
  }

  private static let parts = Parts.printed

  /// `Almarians value`, `the Veltish are`.
  private func isClaim(_ match: PhraseMatch, _ context: RuleContext) -> Bool {
    let followsThe = context.word(before: match) == "the"
    return (followsThe || !context.cultures.isCollective(match)) && verbFollows(match.tokens.upperBound, match, context)
  }

  /// `Almarian people avoid`: the match with the noun; nil where none follows, or no verb after it.
  private func isClaimOfGroup(_ match: PhraseMatch, _ context: RuleContext) -> PhraseMatch? {
    let passage = context.passages[match.passage]
    let next = match.tokens.upperBound
    guard next < passage.tokens.upperBound, context.wording.holds("people-nouns", in: next..<next + 1),
      verbFollows(next + 1, match, context)
    else { return nil }
    var group = match
    group.tokens = match.tokens.lowerBound..<next + 1
    return group
  }

  /// A verb of the list, with at most one adverb between: `often prefer`.
  private func verbFollows(_ place: Int, _ match: PhraseMatch, _ context: RuleContext) -> Bool {
    let end = context.passages[match.passage].tokens.upperBound
    let verb = (place..<min(place + 2, end)).first { context.wording.holds("generic-verbs", in: $0..<$0 + 1) }
    guard let verb else { return false }
    return verb == place || context.wording.holds("hedges", in: place..<verb) || context.spelling(place).hasSuffix("ly")
  }

  /// `many Almarians`, `some of the Almarian engineers`, `a team of Almarians`.
  private func isCounted(_ match: PhraseMatch, _ context: RuleContext) -> Bool {
    let passage = context.passages[match.passage]
    let sentence = context.sentence(at: match.tokens.lowerBound, in: passage)
    let before = max(sentence.lowerBound, match.tokens.lowerBound - 3)..<match.tokens.lowerBound
    return context.wording.holds("quantifiers", in: before)
  }
}

extension RuleContext {
  /// The word before a match in lower case; nil at the beginning of the text.
  func word(before match: PhraseMatch) -> String? {
    guard match.tokens.lowerBound > passages[match.passage].tokens.lowerBound else { return nil }
    return spelling(match.tokens.lowerBound - 1).lowercased()
  }
}
