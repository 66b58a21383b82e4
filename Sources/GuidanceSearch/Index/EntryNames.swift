package import GuidanceModel

/// The names under which people think of an entry: those of its culture, its topics, its dimensions and its checklist.
package struct EntryNames: Sendable {
  private var cultures: [CultureID: [String]] = [:]
  private var topics: [TopicID: String] = [:]
  private var dimensions: [DimensionID: [String]] = [:]
  private var checklists: [EntryID: String] = [:]

  package init(_ guidance: Guidance) {
    for culture in guidance.cultures { cultures[culture.id] = [culture.name] + culture.demonyms }
    for topic in guidance.topics { topics[topic.id] = topic.title }
    for checklist in guidance.checklists { checklists[checklist.id] = checklist.title }
    for dimension in guidance.dimensions {
      dimensions[dimension.id] = [dimension.title, dimension.lowPole, dimension.highPole]
    }
    all =
      guidance.cultures.flatMap(\.allNames) + guidance.synonyms.flatMap { $0.words.map(\.value) }
      + guidance.topics.map(\.title) + guidance.checklists.flatMap { ["checklist", $0.title] }
      + guidance.dimensions.flatMap { [$0.title, $0.lowPole, $0.highPole] }
  }

  /// Every name, and every other name and word by which a thing of the vocabulary is called; the same in every run.
  private(set) var all: [String] = []

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
