package import GuidanceModel

extension Entry {
  /// What the entry says, one passage after another, the most telling first: what the index reads, and what a snippet
  /// is taken from. Title, question and asked phrases are not among them.
  package var passages: [String] {
    let texts: [RichText?] =
      switch self {
      case .norm(let norm):
        [norm.tendency] + norm.advice.map(\.text) + [norm.mirror] + (norm.say + norm.avoid).map(\.text)
      case .bridge(let bridge): [bridge.tendency] + bridge.advice.map(\.text) + (bridge.say + bridge.avoid).map(\.text)
      case .practice(let practice):
        [practice.summary] + practice.advice.map(\.text) + (practice.say + practice.avoid).map(\.text)
      case .situation(let situation): Self.texts(of: situation)
      case .checklist(let item): [item.proposal, item.why]
      case .question(let question): [question.light, question.deeper]
      }
    return (texts + [core.ask, core.unless]).compactMap { $0 }.filter { !$0.isEmpty }.map(\.words)
      + choices
  }

  private var choices: [String] {
    if case .checklist(let item) = self { item.choices } else { [] }
  }

  private static func texts(of situation: Situation) -> [RichText?] {
    [situation.what, situation.meaning] + (situation.advice + situation.say + situation.avoid).map(\.text)
      + situation.variants.map(\.text) + [situation.next] + situation.apart.map(\.text)
  }

  /// Whether it holds something for this reader in particular.
  func addresses(_ role: Role) -> Bool {
    switch self {
    case .norm(let norm): norm.advice.contains { $0.audience.includes(role) }
    case .bridge(let bridge): bridge.advice.contains { $0.audience.includes(role) }
    case .practice(let practice): practice.advice.contains { $0.audience.includes(role) }
    case .situation(let situation): situation.advice.contains { $0.audience.includes(role) }
    case .checklist: true
    case .question(let question): question.audience.includes(role)
    }
  }
}
