/// All content as it was read: what rules check and the base compiles. Everything in the order of files and lines.
package struct Guidance: Hashable, Sendable {
  package var cultures: [Culture] = []
  package var entries: [Entry] = []
  package var checklists: [Checklist] = []
  package var topics: [Topic] = []
  package var dimensions: [Dimension] = []
  package var synonyms: [SynonymSet] = []
  package var wordLists: [WordList] = []
  package var weights: [RankingWeight] = []
  package var sources: [Source] = []
  package var observances: [Observance] = []
  package var instruments: [Instrument] = []
  package var blueprints: [Blueprint] = []
  /// Nil where no file gives it.
  package var programme: Programme?
  /// What this layer takes from the layers below it.
  package var withdrawals: [Withdrawal] = []

  package init() {}

  /// Adds what another file holds; its programme wins over an earlier one.
  package mutating func append(_ other: Guidance) {
    cultures += other.cultures
    entries += other.entries
    checklists += other.checklists
    topics += other.topics
    dimensions += other.dimensions
    synonyms += other.synonyms
    wordLists += other.wordLists
    weights += other.weights
    sources += other.sources
    observances += other.observances
    instruments += other.instruments
    blueprints += other.blueprints
    programme = other.programme ?? programme
    withdrawals += other.withdrawals
  }
}
