/// Which part of an entry a text is.
enum Part: UInt8, Sendable, CaseIterable {
  case title, tendency, summary, situation, meaning, advice, variant, mirror, unless, next, proposal, choice, say, avoid
  case moment, ask, deeper, light, asked, distinction, why, about, spread, week, address, gloss, reason, citation,
    carries
  case purpose, outcome, preparation, slot, observance, scope, pole, stake, statement, confidentiality

  /// As a message calls it.
  var name: String {
    switch self {
    case .say: "sentence to say"
    case .avoid: "sentence to avoid"
    case .ask: "question"
    case .deeper: "second question"
    case .light: "light answer"
    case .asked: "search phrase"
    case .why: "reason why"
    case .about: "description"
    case .week: "working week"
    case .address: "form of address"
    case .gloss: "meaning of a term"
    case .carries: "account of a source"
    default: "\(self)"
    }
  }
}

/// Some of the parts.
struct Parts: OptionSet, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  init(_ first: Part, _ others: Part...) { rawValue = others.reduce(1 << first.rawValue) { $0 | 1 << $1.rawValue } }

  func holds(_ part: Part) -> Bool { rawValue & 1 << part.rawValue != 0 }

  static let all = Parts(rawValue: (1 << UInt64(Part.allCases.count)) - 1)

  /// What says how people often act.
  static let describing = Parts(.title, .tendency, .unless, .about, .spread, .reason)

  /// What tells the reader what to do.
  static let telling = Parts(
    .advice,
    .variant,
    .mirror,
    .next,
    .proposal,
    .preparation,
    .purpose,
    .outcome,
    .slot,
    .address
  )

  /// What somebody says aloud, word for word.
  static let spoken = Parts(.say, .ask, .deeper, .statement)

  /// Everything that is ours: not what to avoid, and not what people type into a search.
  static let ours = Parts.all.subtracting(Parts(.avoid, .asked))

  /// What appears in a brief or on a page of guidance.
  static let printed = Parts.ours.subtracting(Parts(.citation, .carries, .scope, .stake, .gloss))
}
