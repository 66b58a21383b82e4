import GuidanceModel

extension Corpus {
  /// All texts of the guidance, in its order. Lists of words and titles of sources are no texts of ours.
  mutating func add(_ guidance: Guidance) {
    for topic in guidance.topics { add(topic) }
    for dimension in guidance.dimensions { add(dimension) }
    for source in guidance.sources {
      add(.carries, source.carries, of: Owner(id: source.id.text, location: source.location))
    }
    for culture in guidance.cultures { add(culture) }
    for entry in guidance.entries { add(entry) }
    for checklist in guidance.checklists { add(checklist) }
    for observance in guidance.observances { add(observance) }
    for instrument in guidance.instruments { add(instrument) }
    for blueprint in guidance.blueprints { add(blueprint) }
    if let programme = guidance.programme { add(programme) }
  }

  private mutating func add(_ topic: Topic) {
    let owner = Owner(id: topic.id.text, location: topic.location)
    add(.title, topic.title, of: owner)
    add(.scope, topic.scope, of: owner)
    for phrase in topic.asked { add(.asked, phrase, of: owner) }
  }

  private mutating func add(_ dimension: Dimension) {
    let owner = Owner(id: dimension.id.text, location: dimension.location)
    add(.title, dimension.title, of: owner)
    add(.about, dimension.about, of: owner)
    add(.pole, [dimension.low, dimension.high], of: owner)
    add(.stake, dimension.stakes.map(\.reason), of: owner)
    for phrase in dimension.asked { add(.asked, phrase, of: owner) }
  }

  private mutating func add(_ culture: Culture) {
    let owner = Owner(id: culture.id.text, location: culture.location)
    add(.about, [culture.about], of: owner)
    add(.week, [culture.week?.note], of: owner)
    add(.address, [culture.naming?.address], of: owner)
    for greeting in culture.naming?.greetings ?? [] { add(.gloss, greeting.meaning, of: owner) }
    add(.spread, [culture.spread?.text], of: owner)
    add(
      (culture.week?.citations ?? []) + (culture.naming?.citations ?? []) + (culture.spread?.citations ?? []),
      of: owner
    )
    for position in culture.positions {
      add(.reason, position.reason, of: owner)
      add(position.citations, of: owner)
    }
  }

  private mutating func add(_ checklist: Checklist) {
    let owner = Owner(id: checklist.id.text, location: checklist.location)
    add(.title, checklist.title, of: owner)
    add(.purpose, checklist.purpose, of: owner)
  }

  private mutating func add(_ observance: Observance) {
    let owner = Owner(id: observance.id.text, location: observance.location)
    add(.title, observance.title, of: owner)
    add(.observance, observance.note, of: owner)
    add(observance.citations, of: owner)
  }

  private mutating func add(_ instrument: Instrument) {
    let owner = Owner(id: instrument.id.text, location: instrument.location)
    add(.title, instrument.title, of: owner)
    add(.purpose, instrument.purpose, of: owner)
    for statement in instrument.statements { add(.statement, statement.text, of: owner) }
    add(instrument.citations, of: owner)
  }

  private mutating func add(_ blueprint: Blueprint) {
    let owner = Owner(id: blueprint.id.text, location: blueprint.location)
    add(.title, blueprint.title, of: owner)
    for purpose in blueprint.purposes { add(.purpose, purpose.text, for: purpose.audience, of: owner) }
    for outcome in blueprint.outcomes { add(.outcome, outcome.text, for: outcome.audience, of: owner) }
    for preparation in blueprint.preparations {
      add(.preparation, preparation.text, for: preparation.audience, of: owner)
    }
    for slot in blueprint.slots { add(.slot, slot.text, of: owner) }
    add(blueprint.citations, of: owner)
  }

  private mutating func add(_ programme: Programme) {
    let owner = Owner(id: "programme", location: programme.location)
    add(.confidentiality, programme.confidentiality, of: owner)
  }
}
