import GuidanceModel

extension Corpus {
  mutating func add(_ entry: Entry) {
    let owner = Owner(id: entry.id.text, kind: entry.kind, location: entry.core.location)
    add(.title, entry.core.title, of: owner)
    switch entry {
    case .norm(let norm): add(norm, owner)
    case .bridge(let bridge): add(bridge, owner)
    case .practice(let practice): add(practice, owner)
    case .situation(let situation): add(situation, owner)
    case .checklist(let item): add(item, owner)
    case .question(let question): add(question, owner)
    }
    add(.ask, [entry.core.ask], of: owner)
    add(.unless, [entry.core.unless], of: owner)
    for phrase in entry.core.asked { add(.asked, phrase, of: owner) }
    add(entry.core.citations, of: owner)
  }

  mutating func add(_ citations: [Citation], of owner: Owner) {
    for citation in citations where !citation.note.runs.isEmpty { add(.citation, citation.note, of: owner) }
  }

  private mutating func add(_ norm: Norm, _ owner: Owner) {
    add(.tendency, norm.tendency, of: owner)
    add(norm.advice, owner)
    add(.mirror, [norm.mirror], of: owner)
    add(say: norm.say, avoid: norm.avoid, owner)
  }

  private mutating func add(_ bridge: Bridge, _ owner: Owner) {
    add(.tendency, bridge.tendency, of: owner)
    add(bridge.advice, owner)
    add(say: bridge.say, avoid: bridge.avoid, owner)
  }

  private mutating func add(_ practice: Practice, _ owner: Owner) {
    add(.summary, practice.summary, of: owner)
    add(practice.advice, owner)
    add(say: practice.say, avoid: practice.avoid, owner)
  }

  private mutating func add(_ situation: Situation, _ owner: Owner) {
    for headline in situation.headlines { add(.title, headline.text, of: owner) }
    add(.situation, situation.what, of: owner)
    add(.meaning, situation.meaning, of: owner)
    for script in situation.advice { add(.advice, script.text, for: script.audience, of: owner) }
    for script in situation.say { add(.say, script, owner) }
    for script in situation.avoid { add(.avoid, script, owner) }
    for variant in situation.variants { add(.variant, variant.text, for: variant.audience, of: owner) }
    add(.next, situation.next, of: owner)
    for distinction in situation.apart { add(.distinction, distinction.text, of: owner) }
  }

  private mutating func add(_ item: ChecklistItem, _ owner: Owner) {
    for choice in item.choices { add(.choice, choice, of: owner) }
    add(.proposal, item.proposal, of: owner)
    add(.why, item.why, of: owner)
  }

  private mutating func add(_ question: Question, _ owner: Owner) {
    add(.light, [question.light], of: owner)
    add(.deeper, [question.deeper], of: owner)
  }

  private mutating func add(_ advice: [Advice], _ owner: Owner) {
    for advice in advice { add(.advice, advice.text, for: advice.audience, of: owner) }
  }

  private mutating func add(say: [Phrase], avoid: [Phrase], _ owner: Owner) {
    for (part, phrases) in [(Part.say, say), (.avoid, avoid)] {
      for phrase in phrases {
        add(.moment, phrase.moment, of: owner, at: phrase.location)
        add(part, phrase.text, for: phrase.audience, of: owner)
      }
    }
  }

  private mutating func add(_ part: Part, _ script: Situation.Script, _ owner: Owner) {
    add(.moment, script.moment, of: owner, at: script.location)
    add(part, script.text, for: script.audience, of: owner)
  }
}
