extension RichText {
  /// The text as somebody reads it who is no particular pair: quotations between typographic marks, a term followed by its
  /// meaning, "your partner" where a name goes.
  package var words: String { runs.map(\.words).joined() }
}

extension TextRun {
  fileprivate var words: String {
    switch content {
    case .words(let words), .emphasis(let words): words
    case .term(let word, _, let meaning): "\(word) (\(meaning))"
    case .name(let slot): slot.stand
    case .quotation(let runs): "\u{201C}\(runs.map(\.words).joined())\u{201D}"
    }
  }
}

extension NameSlot {
  /// What stands where no name is known.
  package var stand: String {
    switch self {
    case .partner: "your partner"
    case .reader: "you"
    case .mentor: "the mentor"
    case .mentoree: "the mentoree"
    }
  }
}
