import Diagnostics
import GuidanceModel

/// A name in one place that stands for something in another.
struct Reference {
  /// What a name stands for.
  enum Target: Hashable {
    case topic
    case dimension
    case culture
    case source
    case entry
    case situation
  }

  var target: Target
  var name: String
  var location: SourceLocation

  init<Tag>(_ target: Target, _ name: Located<Identifier<Tag>>) {
    self.target = target
    self.name = name.value.text
    self.location = name.location
  }
}

extension Guidance {
  /// Every reference in the order of the content.
  var references: [Reference] {
    var references = entries.flatMap(\.references)
    references += cultures.flatMap(\.references)
    references += dimensions.flatMap { $0.topics.map { Reference(.topic, $0) } }
    references += synonyms.flatMap(\.references)
    references += sources.flatMap { $0.cultures.map { Reference(.culture, $0) } }
    references += observances.flatMap { $0.places.map { Reference(.culture, $0) } }
    references += instruments.flatMap { $0.statements.map { Reference(.dimension, $0.dimension) } }
    references += Reference.sources(observances.flatMap(\.citations))
    references += Reference.sources(instruments.flatMap(\.citations))
    references += blueprints.compactMap { $0.repair.map { Reference(.situation, $0) } }
    references += Reference.sources(blueprints.flatMap(\.citations))
    return references
  }
}

extension Reference {
  fileprivate static func sources(_ citations: [Citation]) -> [Reference] {
    citations.map { Reference(.source, $0.source) }
  }
}

extension Entry {
  fileprivate var references: [Reference] {
    var references = core.topics.map { Reference(.topic, $0) }
    references += core.dimensions.map { Reference(.dimension, $0) }
    references += core.see.map { Reference(.entry, $0) }
    references += Reference.sources(core.citations)
    switch self {
    case .bridge(let bridge): references.append(Reference(.dimension, bridge.dimension))
    case .situation(let situation):
      references += situation.variants.map { Reference(.dimension, $0.dimension) }
      references += situation.apart.map { Reference(.situation, $0.from) }
    case .norm, .practice, .checklist, .question: break
    }
    return references
  }
}

extension Culture {
  fileprivate var references: [Reference] {
    var references = positions.map { Reference(.dimension, $0.dimension) }
    if let parent { references.append(Reference(.culture, parent)) }
    references += Reference.sources(positions.flatMap(\.citations))
    references += Reference.sources(week?.citations ?? [])
    references += Reference.sources(naming?.citations ?? [])
    references += Reference.sources(spread?.citations ?? [])
    return references
  }
}

extension SynonymSet {
  fileprivate var references: [Reference] {
    var references: [Reference] = []
    if let topic { references.append(Reference(.topic, topic)) }
    if let culture { references.append(Reference(.culture, culture)) }
    return references
  }
}
