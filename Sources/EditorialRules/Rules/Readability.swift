import Diagnostics

/// An entry does not consist of long words.
struct Readability: EditorialRule {
  let id = "many-long-words"
  let title = "Words that a reader at B2 knows"
  let severity = Diagnostic.Severity.suggestion

  /// Letters from which a word is long.
  static let longWord = 9
  /// Long words in a hundred from which an entry is hard to read.
  static let mostLongWords = 16
  /// Words below which the share says nothing.
  static let leastWords = 50

  let documentation = RuleDocumentation(
    why: """
      Long words are mostly learned words. Where one in six has nine letters or more, the text sounds like a report, and \
      a reader at B2 reads it slowly.
      """,
    instead: "Use the verb instead of the noun made of it (decide, not decision-making), and the everyday word."
  )

  var examples: RuleExamples {
    RuleExamples(
      triggering: [
        .tendency(
          """
          In numerous organisations, hierarchical considerations frequently influence communication between individuals. \
          Subordinates may consequently experience difficulties in formulating disagreement, particularly regarding \
          professional recommendations. Confidential conversations can contribute considerably to a successful resolution \
          of misunderstandings, and may strengthen collaboration, participation, transparency and mutual appreciation \
          between participants.
          """
        )
      ],
      passing: [
        .tendency(
          """
          In many places of work, rank often decides who may speak. A junior may then find it hard to say no, above all \
          when the advice comes from a senior person. A talk in private may help both to see what was meant.
          """
        )
      ]
    )
  }

  func findings(in context: RuleContext) -> [Finding] {
    var shares: [Share] = []
    for share in context.each(.printed, { self.share(of: $0, context) }) {
      if shares.last?.owner == share.owner { shares[shares.count - 1].add(share) } else { shares.append(share) }
    }
    return shares.filter { $0.words >= Self.leastWords && $0.percent > Self.mostLongWords }.map { share in
      finding(
        "\(share.percent) of 100 words have \(Self.longWord) letters or more",
        "Use everyday words, and verbs in place of nouns: at most \(Self.mostLongWords) in 100.",
        of: share.owner,
        at: share.location,
        subject: "\(share.long) \(share.words)"
      )
    }
  }

  /// Names and first words of a sentence are not counted as long.
  private func isLong(_ word: Word, _ lexicon: Lexicon) -> Bool {
    lexicon.lengths[Int(word.number)] >= Self.longWord && lexicon.folded(word) == word
  }

  /// Nil where the text is no part of an entry, or its headline.
  private func share(of passage: Passage, _ context: RuleContext) -> Share? {
    guard passage.kind != nil, passage.part != .title else { return nil }
    var share = Share(owner: passage.owner, location: passage.location)
    let (tokens, lexicon) = (context.corpus.tokens, context.corpus.lexicon)
    for place in passage.tokens where !tokens[place].traits.contains(.foreign) {
      let word = tokens[place].word
      guard lexicon.kind(word) == .word else { continue }
      share.words += 1
      if isLong(word, lexicon) { share.long += 1 }
    }
    return share
  }

  private struct Share {
    var owner: String
    var location: SourceLocation
    var words = 0
    var long = 0

    var percent: Int { long * 100 / words }

    mutating func add(_ other: Share) { (words, long) = (words + other.words, long + other.long) }
  }
}
