package import GuidanceModel

/// The names under which people think of an entry: those of its culture, its topics, its dimensions and its checklist.
struct EntryNames {
  private var cultures: [CultureID: [String]] = [:]
  private var topics: [TopicID: String] = [:]
  private var dimensions: [DimensionID: [String]] = [:]
  private var checklists: [EntryID: String] = [:]

  init(_ guidance: Guidance) {
    for culture in guidance.cultures { cultures[culture.id] = [culture.name] + culture.demonyms }
    for topic in guidance.topics { topics[topic.id] = topic.title }
    for checklist in guidance.checklists { checklists[checklist.id] = checklist.title }
    for dimension in guidance.dimensions {
      dimensions[dimension.id] = [dimension.title, dimension.lowPole, dimension.highPole]
    }
  }

  func of(_ entry: Entry) -> [String] {
    let core = entry.core
    let culture = entry.culture.flatMap { cultures[$0] } ?? []
    return culture + core.topics.compactMap { topics[$0.value] }
      + core.dimensions.flatMap { dimensions[$0.value] ?? [] } + checklist(of: entry)
  }

  private func checklist(of entry: Entry) -> [String] {
    guard case .checklist(let item) = entry, let title = checklists[item.checklist] else { return [] }
    return ["checklist", title]
  }
}

extension Culture {
  /// Its name, what its people are called, and every other name.
  package var allNames: [String] { [name] + demonyms + otherNames }
}
