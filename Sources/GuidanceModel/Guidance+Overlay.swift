// A client's own folder over the base: what it says of a thing counts, and what it does not mention stays.
extension Guidance {
  /// Several folders as one, a later one over an earlier.
  package init(layers: [Guidance]) {
    self = layers.dropFirst().reduce(layers.first ?? Guidance()) { $0.overlaid(by: $1) }
  }

  /// With another layer over it.
  ///
  /// An entry, source, observance, blueprint, checklist and what else has an id is replaced by one with the same id. A
  /// culture is extended: norms, positions and names are added, all else is replaced where the layer gives it. What the
  /// layer withdraws is gone. Ids that one layer holds twice are all kept, for the check to find.
  package func overlaid(by layer: Guidance) -> Guidance {
    var whole = self
    let gone = Set(layer.withdrawals.map(\.entry.value))
    let replaced = Set(layer.entries.map(\.id)).union(gone)
    whole.entries.removeAll { replaced.contains($0.id) || !replaced.isDisjoint(with: $0.core.aliases) }
    whole.entries += layer.entries
    whole.cultures = layer.cultures.reduce(into: cultures) { all, culture in
      guard let place = all.firstIndex(where: { $0.id == culture.id }), place < cultures.count else {
        return all.append(culture)
      }
      all[place] = all[place].extended(by: culture)
    }
    whole.checklists = Self.checklists(checklists, layer.checklists, gone)
    whole.topics = Self.replaced(topics, by: layer.topics, \.id)
    whole.dimensions = Self.replaced(dimensions, by: layer.dimensions, \.id)
    whole.wordLists = Self.replaced(wordLists, by: layer.wordLists, \.id)
    whole.weights = Self.replaced(weights, by: layer.weights, \.name)
    whole.sources = Self.replaced(sources, by: layer.sources, \.id)
    whole.observances = Self.replaced(observances, by: layer.observances, \.id).filter { !gone.contains($0.id) }
    whole.instruments = Self.replaced(instruments, by: layer.instruments, \.id)
    whole.blueprints = Self.replaced(blueprints, by: layer.blueprints, \.stage)
    whole.synonyms += layer.synonyms
    whole.programme = layer.programme ?? programme
    whole.withdrawals += layer.withdrawals
    return whole
  }

  /// The items of a list are added to those below that are not withdrawn.
  private static func checklists(_ below: [Checklist], _ layer: [Checklist], _ gone: Set<EntryID>) -> [Checklist] {
    let lists = layer.map { list -> Checklist in
      var whole = list
      let items = below.first { $0.id == list.id }?.items ?? []
      whole.items = items + list.items.filter { !items.contains($0) }
      return whole
    }
    return replaced(below, by: lists, \.id).filter { !gone.contains($0.id) }.map { list in
      var left = list
      left.items.removeAll(where: gone.contains)
      return left
    }
  }

  private static func replaced<Value, Key: Hashable>(
    _ below: [Value],
    by layer: [Value],
    _ key: (Value) -> Key
  ) -> [Value] {
    let keys = Set(layer.map(key))
    return below.filter { !keys.contains(key($0)) } + layer
  }
}

extension Culture {
  /// What another layer adds, over what is here. The place stays that of the first.
  fileprivate func extended(by layer: Culture) -> Culture {
    var whole = layer
    whole.location = location
    whole.parent = layer.parent ?? parent
    whole.demonyms = demonyms + layer.demonyms.filter { !demonyms.contains($0) }
    whole.otherNames = otherNames + layer.otherNames.filter { !otherNames.contains($0) }
    whole.about = layer.about ?? about
    whole.languages = layer.languages.isEmpty ? languages : layer.languages
    whole.zones = layer.zones.isEmpty ? zones : layer.zones
    whole.week = layer.week ?? week
    whole.naming = layer.naming ?? naming
    whole.spread = layer.spread ?? spread
    let judged = Set(layer.positions.map(\.dimension.value))
    whole.positions = positions.filter { !judged.contains($0.dimension.value) } + layer.positions
    return whole
  }
}
